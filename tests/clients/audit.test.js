import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { endpoint } from './host.js';

// The published audit of GraphQL over HTTP: https://github.com/graphql/graphql-http
const audits = serverAudits({ url: endpoint });

test('The published audit has as many requirements as when it was last read', () => {
  assert.equal(audits.length, 61);
});

for (const audit of audits) {
  test(`${audit.id} ${audit.name}`, async () => {
    const result = await audit.fn();
    assert.equal(result.status, 'ok', result.reason);
  });
}
