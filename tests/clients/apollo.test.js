import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom, from } from 'rxjs';
import { ask, endpoint, recorder } from './host.js';

const contentQuery = gql`
  query Content($key: String!, $context: ContextInput!) {
    content(key: $key, context: $context) { id headline { value } body { characters } }
  }`;
const onPhone = { key: 'morgenritual', context: { persona: 'technik-max', channel: 'mobile' } };
const onDesktop = { key: 'morgenritual', context: { persona: 'technik-max', channel: 'desktop' } };

function clientOf({ fetch }, { cache = {}, persisted } = {}) {
  const http = new HttpLink({ uri: endpoint, fetch });
  return new ApolloClient({
    link: persisted ? ApolloLink.from([new PersistedQueryLink(persisted), http]) : http,
    cache: new InMemoryCache(cache),
  });
}

describe('Apollo Client', () => {
  let possibleTypes;

  before(async () => {
    const { data } = await ask('{ __schema { types { name possibleTypes { name } } } }');
    possibleTypes = Object.fromEntries(data.__schema.types
      .filter(type => type.possibleTypes)
      .map(type => [type.name, type.possibleTypes.map(possible => possible.name)]));
  });

  test('A query with variables gets the content of its context', async () => {
    const { data } = await clientOf(recorder()).query({ query: contentQuery, variables: onPhone });

    assert.equal(data.content.__typename, 'Article');
    assert.equal(data.content.headline.value, 'Drei Konstanten, eine Variable');
    assert.equal(data.content.body.characters, 557);
  });

  test('What was read once is read again without a request', async () => {
    const host = recorder();
    const client = clientOf(host);

    const first = await client.query({ query: contentQuery, variables: onPhone });
    const second = await client.query({ query: contentQuery, variables: onPhone });

    assert.equal(host.requests.length, 1);
    assert.deepEqual(second.data, first.data);
  });

  test("The phone's form and the desktop's form of one item do not overwrite each other", async () => {
    const host = recorder();
    const client = clientOf(host);

    const phone = await client.query({ query: contentQuery, variables: onPhone });
    const desktop = await client.query({ query: contentQuery, variables: onDesktop });
    const phoneAgain = await client.query({ query: contentQuery, variables: onPhone, fetchPolicy: 'cache-only' });

    assert.equal(desktop.data.content.headline.value, 'Morgenritual, reproduzierbar');
    assert.equal(desktop.data.content.body.characters, 4457);
    assert.deepEqual(phoneAgain.data, phone.data);
    assert.equal(Object.keys(client.cache.extract()).filter(key => key.startsWith('Article:')).length, 2);
    assert.equal(host.requests.length, 2);
  });

  test('An interface tells the types that implement it', () => {
    assert.deepEqual(possibleTypes.Content.toSorted(), ['Article', 'Entry', 'Guide', 'Offer', 'Product', 'Service', 'Story']);
    assert.deepEqual(
      possibleTypes.Node.toSorted(),
      ['Article', 'Channel', 'Entry', 'Guide', 'Journey', 'Offer', 'Persona', 'Product', 'Service', 'Story']);
  });

  test('A fragment on the interface reads every type from the cache', async () => {
    const client = clientOf(recorder(), { cache: { possibleTypes } });
    const card = gql`fragment Card on Content { key headline { value } }`;
    const query = gql`
      ${card}
      query { contents(context: { channel: "desktop" }, first: 4) { nodes { id ...Card ... on Product { tankLitres } } } }`;

    const { data } = await client.query({ query });
    const cards = data.contents.nodes.map(node => client.readFragment({ fragment: card, from: node }));

    assert.deepEqual(
      cards.map(({ __typename, key }) => [__typename, key]),
      [['Entry', 'start'], ['Offer', 'fruehlingsstart'], ['Entry', 'maschinen'], ['Product', 'aurora']]);
    assert.equal(data.contents.nodes[3].tankLitres, 1.8);
  });

  test('An object found again by its id is the object that is held already', async () => {
    const client = clientOf(recorder(), { cache: { possibleTypes } });
    const { data } = await client.query({ query: contentQuery, variables: onPhone });

    const again = await client.query({
      query: gql`query($id: ID!) { node(id: $id) { id ... on Content { headline { value } } } }`,
      variables: { id: data.content.id },
    });

    assert.equal(again.data.node.headline.value, 'Drei Konstanten, eine Variable');
    assert.equal(Object.keys(client.cache.extract()).filter(key => key.startsWith('Article:')).length, 1);
  });

  test('Pages of a connection become one list', async () => {
    const host = recorder();
    const contents = relayStylePagination(['context', 'type']);
    const client = clientOf(host, { cache: { possibleTypes, typePolicies: { Query: { fields: { contents } } } } });
    const query = gql`
      query Articles($after: String) {
        contents(context: { channel: "desktop" }, type: "article", first: 5, after: $after) {
          totalCount
          edges { cursor node { id key } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`;
    const list = client.watchQuery({ query });
    const shown = () => client.readQuery({ query }).contents;
    const more = () => list.fetchMore({ variables: { after: shown().pageInfo.endCursor } });

    await firstValueFrom(from(list).pipe(filter(result => !result.loading)));
    const first = shown();
    await more();
    const second = shown();
    await more();
    const third = shown();

    assert.deepEqual([first, second, third].map(({ edges }) => edges.length), [5, 10, 13]);
    assert.deepEqual([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage), [true, true, false]);
    assert.equal(third.totalCount, 13);
    assert.deepEqual(third.edges.map(edge => edge.node.key), [
      'morgenritual', 'siebtraeger-oder-vollautomat', 'kosten-pro-tasse', 'sicherheit-in-der-kueche', 'druck-und-temperatur',
      'buerokueche', 'kaffee-in-90-sekunden', 'dattel-kardamom-kaffee', 'bohnen-verstehen', 'energie-und-abschaltung',
      'irish-coffee', 'leiser-morgen', 'testberichte-lesen',
    ]);
    assert.equal(host.requests.length, 3);
  });

  test('An error keeps its code, its path and the data beside it', async () => {
    const client = clientOf(recorder());
    const query = gql`{ content(key: "start", context: { channel: "fax" }) { id } persona(key: "technik-max") { id name } }`;

    const { data, error } = await client.query({ query, errorPolicy: 'all' });

    assert.ok(CombinedGraphQLErrors.is(error));
    assert.deepEqual(error.errors.map(({ path, extensions }) => [path, extensions.code]), [[['content'], 'BAD_USER_INPUT']]);
    assert.equal(data.content, null);
    assert.equal(data.persona.name, 'Technik-Begeisterter Max');
  });

  test('A refused document is an error with its code, whatever the status says', async () => {
    const host = recorder();

    const refused = await clientOf(host).query({ query: gql`{ nope }` }).catch(error => error);

    assert.ok(CombinedGraphQLErrors.is(refused), String(refused));
    assert.equal(refused.errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
    assert.equal(host.requests[0].status, 400);
  });

  test('A persisted query is asked for by its hash, registered once, and from then on sent by its hash alone', async () => {
    const host = recorder();
    const sha256 = text => createHash('sha256').update(text).digest('hex');
    const client = clientOf(host, { persisted: { sha256, useGETForHashedQueries: true } });
    const query = gql`query PersistedByApollo { persona(key: "technik-max") { id name } }`;
    const read = () => client.query({ query, fetchPolicy: 'network-only' });

    const first = await read();
    const second = await read();

    assert.equal(first.data.persona.name, 'Technik-Begeisterter Max');
    assert.deepEqual(second.data, first.data);
    assert.deepEqual(
      host.requests.map(({ method, body }) => [method, 'query' in body]),
      [['GET', false], ['POST', true], ['GET', false]]);
    assert.deepEqual(host.requests[0].answer.errors.map(error => error.message), ['PersistedQueryNotFound']);
    assert.deepEqual(host.requests[0].answer.errors.map(error => error.extensions.code), ['PERSISTED_QUERY_NOT_FOUND']);
    const hash = sha256(host.requests[1].body.query);
    assert.deepEqual(JSON.parse(host.requests[2].body.extensions).persistedQuery, { version: 1, sha256Hash: hash });
  });
});
