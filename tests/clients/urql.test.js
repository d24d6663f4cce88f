import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { Client, cacheExchange, fetchExchange, gql } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { endpoint, recorder } from './host.js';

const watchQuery = gql`
  query Watch($key: String!) {
    content(key: $key, context: { persona: "technik-max", channel: "watch" }) { id headline { value } body { characters } glance { title } }
  }`;

const clientOf = ({ fetch }, { exchanges = [], preferGetMethod = false } = {}) =>
  new Client({ url: endpoint, fetch, preferGetMethod, exchanges: [cacheExchange, ...exchanges, fetchExchange] });

describe('urql', () => {
  test('A query with variables gets the content of its context', async () => {
    const { data, error } = await clientOf(recorder()).query(watchQuery, { key: 'morgenritual' });

    assert.equal(error, undefined);
    assert.equal(data.content.__typename, 'Article');
    assert.equal(data.content.body, null);
  });

  test('What was read once is read again without a request', async () => {
    const host = recorder();
    const client = clientOf(host);

    const first = await client.query(watchQuery, { key: 'morgenritual' });
    const second = await client.query(watchQuery, { key: 'morgenritual' });

    assert.deepEqual(second.data, first.data);
    assert.equal(host.requests.length, 1);
  });

  test('A query goes by GET when the client prefers that', async () => {
    const host = recorder();

    const { data } = await clientOf(host, { preferGetMethod: 'force' }).query(watchQuery, { key: 'morgenritual' });

    assert.equal(data.content.__typename, 'Article');
    assert.deepEqual(host.requests.map(({ method, status }) => [method, status]), [['GET', 200]]);
    assert.deepEqual(JSON.parse(host.requests[0].body.variables), { key: 'morgenritual' });
  });

  test('An error keeps its code, its path and the data beside it', async () => {
    const query = gql`{ content(key: "start", context: { channel: "fax" }) { id } persona(key: "technik-max") { id name } }`;

    const { data, error } = await clientOf(recorder()).query(query, {});

    assert.deepEqual(error.graphQLErrors.map(({ path, extensions }) => [path, extensions.code]), [[['content'], 'BAD_USER_INPUT']]);
    assert.equal(data.persona.name, 'Technik-Begeisterter Max');
  });

  test('A refused document is a GraphQL error, not one of the network', async () => {
    const host = recorder();

    const { data, error } = await clientOf(host).query(gql`{ nope }`, {});

    assert.equal(data, undefined);
    assert.equal(error.networkError, undefined);
    assert.equal(error.graphQLErrors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
    assert.equal(host.requests[0].status, 400);
  });

  test('A persisted query is asked for by its hash, registered once, and from then on sent by its hash alone', async () => {
    const host = recorder();
    const generateHash = async text => createHash('sha256').update(text).digest('hex');
    const client = clientOf(host, { exchanges: [persistedExchange({ generateHash })] });
    const query = gql`query PersistedByUrql { persona(key: "technik-max") { id name } }`;
    const read = () => client.query(query, {}, { requestPolicy: 'network-only' });

    const first = await read();
    const second = await read();

    assert.equal(first.error, undefined);
    assert.equal(first.data.persona.name, 'Technik-Begeisterter Max');
    assert.deepEqual(second.data, first.data);
    assert.deepEqual(
      host.requests.map(({ method, body }) => [method, 'query' in body]),
      [['GET', false], ['GET', true], ['GET', false]]);
    assert.equal(host.requests[0].answer.errors[0].message, 'PersistedQueryNotFound');
  });
});
