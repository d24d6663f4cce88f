import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { endpoint } from './host.js';

const folder = fileURLToPath(new URL('./codegen/', import.meta.url));

describe('GraphQL Code Generator', () => {
  test('Types made from the introspection fit the queries that use them', async () => {
    const files = await generate({
      schema: endpoint,
      documents: `${folder}usage.ts`,
      silent: true,
      generates: {
        [`${folder}__generated__/`]: {
          preset: 'client',
          config: {
            useTypeImports: true,
            strictScalars: true,
            scalars: { AttributeValue: 'string | number | boolean', Date: 'string', DateTime: 'string', Locale: 'string', URL: 'string' },
          },
        },
      },
    });

    assert.deepEqual(files.map(file => basename(file.filename)).toSorted(), ['fragment-masking.ts', 'gql.ts', 'graphql.ts', 'index.ts']);
    execFileSync('npx', ['tsc', '--project', folder], { stdio: 'inherit' });
  });
});
