import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import { Environment, Network, RecordSource, Store, fetchQuery, getSingularSelector } from 'relay-runtime';
import { endpoint, recorder, schemaText } from './host.js';

const folder = new URL('./relay/', import.meta.url);
const require = createRequire(folder);
const artifact = name => require(`./__generated__/${name}.graphql.js`);

const onWatch = { persona: 'technik-max', channel: 'watch' };
const onPhone = { persona: 'technik-max', channel: 'mobile' };

function environmentOf({ fetch }) {
  const ask = async ({ text }, variables) => {
    const options = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query: text, variables }) };
    return (await fetch(endpoint, options)).json();
  };
  return new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
}

const fetched = (environment, query, variables) => fetchQuery(environment, artifact(query), variables).toPromise();
const read = (environment, fragment, reference) => environment.lookup(getSingularSelector(artifact(fragment), reference)).data;

describe('Relay', () => {
  before(async () => {
    mkdirSync(new URL('__generated__', folder), { recursive: true });
    writeFileSync(new URL('schema.graphql', folder), await schemaText());
    execFileSync('npx', ['relay-compiler'], { cwd: folder, stdio: 'pipe' });
  });

  test('A fragment on the interface is read from what a query fetched', async () => {
    const environment = environmentOf(recorder());

    const { content } = await fetched(environment, 'documentsContentQuery', { key: 'morgenritual', context: onPhone });

    assert.equal(read(environment, 'documents_card', content).headline.value, 'Drei Konstanten, eine Variable');
    assert.equal(read(environment, 'documents_text', content).body.characters, 557);
  });

  test("The wrist's form and the phone's form of one item do not overwrite each other", async () => {
    const environment = environmentOf(recorder());

    const phone = await fetched(environment, 'documentsContentQuery', { key: 'morgenritual', context: onPhone });
    const watch = await fetched(environment, 'documentsContentQuery', { key: 'morgenritual', context: onWatch });

    assert.equal(read(environment, 'documents_text', watch.content).body, null);
    assert.equal(read(environment, 'documents_text', phone.content).body.characters, 557);
  });

  test('A fragment is fetched again through node, in the same form', async () => {
    const environment = environmentOf(recorder());
    const { content } = await fetched(environment, 'documentsContentQuery', { key: 'morgenritual', context: onPhone });
    const { id } = read(environment, 'documents_card', content);
    const elsewhere = environmentOf(recorder());

    const { node } = await fetched(elsewhere, 'documentsTextRefetchQuery', { id });

    assert.deepEqual(read(elsewhere, 'documents_text', node), read(environment, 'documents_text', content));
  });

  test('A connection is fetched page by page and read as one list', async () => {
    const host = recorder();
    const environment = environmentOf(host);
    const context = { channel: 'desktop' };
    const root = await fetched(environment, 'documentsListQuery', { context });
    const list = () => read(environment, 'documents_list', root).contents;
    const keys = () => list().edges.map(edge => read(environment, 'documents_card', edge.node).key);

    const first = keys();
    const { hasNextPage, endCursor } = list().pageInfo;
    await fetched(environment, 'documentsListPageQuery', { context, count: 3, cursor: endCursor });

    assert.deepEqual(first, ['aurora', 'lumen', 'lumen-office']);
    assert.equal(hasNextPage, true);
    assert.deepEqual(keys(), ['aurora', 'lumen', 'lumen-office', 'aurora-pro', 'muehle-korn']);
    assert.equal(list().pageInfo.hasNextPage, false);
    assert.equal(host.requests.length, 2);
  });
});
