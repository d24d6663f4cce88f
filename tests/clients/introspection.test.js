import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import * as graphql17 from 'graphql';
import * as graphql16 from 'graphql-16';
import { ask, schemaText } from './host.js';

const everything = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
};

for (const { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema, version } of [graphql16, graphql17]) {
  describe(`graphql ${version}`, () => {
    let written, introspected;

    before(async () => {
      written = buildSchema(await schemaText());
      const { data, errors } = await ask(getIntrospectionQuery(everything));
      assert.equal(errors, undefined);
      introspected = buildClientSchema(data);
    });

    test('The introspected schema is valid', () => {
      assert.deepEqual(validateSchema(introspected), []);
    });

    test('The introspected schema is the one at /graphql/schema.graphql', () => {
      const print = schema => printSchema(lexicographicSortSchema(schema));
      assert.equal(print(introspected), print(written));
    });
  });
}
