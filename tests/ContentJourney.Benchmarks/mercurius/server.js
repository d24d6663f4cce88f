// The measured part of the delivery API on mercurius: every answer lies in memory, prepared, and is looked up by item and context.
// Usage: node server.js PORT FOLDER, the folder being what "ContentJourney.Benchmarks prepare" wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fastify from 'fastify';
import mercurius from 'mercurius';

const [port, folder] = process.argv.slice(2);
const read = name => readFileSync(join(folder, name), 'utf8');
const lines = name => read(name).split('\n').filter(line => line);

const identity = ({ key = '', context }) => `${key}|${context.persona}|${context.phase}|${context.channel}`;

const prepared = new Map();
for (const kind of ['compact', 'rich', 'list']) {
  const answers = lines(`${kind}.answers`);
  lines(`${kind}.requests`).forEach((request, index) => {
    const { data } = JSON.parse(answers[index]);
    prepared.set(identity(JSON.parse(request).variables), data.content ?? data.contents);
  });
}

const find = (_, args) => prepared.get(identity(args)) ?? null;

const app = Fastify({ logger: false });
app.register(mercurius, {
  schema: read('schema.graphql'),
  resolvers: {
    Query: { content: find, contents: find },
    Content: { resolveType: () => 'Article' },
    Node: { resolveType: () => 'Article' },
  },
  jit: 1,
});
await app.listen({ port: Number(port), host: '127.0.0.1' });
