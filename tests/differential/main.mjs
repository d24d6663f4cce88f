import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GraphQLError, getIntrospectionQuery, parse, validate } from 'graphql';
import { definitionsFrom, isStricter, tokensOf, verdictOfEngine, verdictOfReference } from './definitions.mjs';
import { common, withoutConflicts } from './differences.mjs';
import { DocumentWriter } from './documents.mjs';
import { ahead, amend, rules } from './edition.mjs';
import { Engine } from './engine.mjs';
import { join, mutate, scratch } from './mutations.mjs';
import { Random } from './random.mjs';
import { variablesFor } from './variables.mjs';
import { answer, readSchema } from './world.mjs';

const maxErrors = 100_000;
const maxShown = 20;
const maxOtherConflicts = 200; // At most one in so many.
const batch = 500;
const documentsPerSchema = 8;

const [program, documents = '20000', ...seeds] = process.argv.slice(2);
const files = ['zoo.graphql', '../ContentJourney.Delivery.Tests/delivery.graphql'].map((file) => fileURLToPath(new URL(file, import.meta.url)));
const schemas = files.map((file) => amend(readSchema(readFileSync(file, 'utf8'))));
const names = schemas.map(namesOf);
const definitions = tokensOf(readFileSync(files[0], 'utf8'));
const engine = new Engine(program, files);
const counts = { documents: 0, refusedByParser: 0, refusedByRules: 0, valid: 0, executed: 0, withFieldErrors: 0, otherConflicts: 0, schemas: 0, validSchemas: 0, disagreements: 0 };

const chosen = seeds.length > 0 ? seeds.map(Number) : [1, 2, 3, 4];
await compareIntrospection();
for (const seed of chosen) {
  const random = new Random(seed);
  for (let left = Math.ceil(Number(documents) / chosen.length); left > 0; left -= batch) {
    const questions = random.times(Math.min(batch, left), () => questionFrom(random));
    const answers = await Promise.all(questions.map((question) => engine.ask(question)));
    questions.forEach((question, index) => compare(seed, question, JSON.parse(answers[index])));
    await compareDefinitions(seed, random, Math.ceil(questions.length / documentsPerSchema));
  }
}
engine.end();
console.log(`${counts.documents} documents: ${counts.refusedByParser} refused by the parser, ${counts.refusedByRules} by the rules, ${counts.valid} valid, of which ${counts.executed} executed, ${counts.withFieldErrors} with errors of fields; in ${counts.otherConflicts} other conflicts named; ${counts.schemas} schemas, ${counts.validSchemas} valid; ${counts.disagreements} disagreements`);
console.log(`${counts.documents + counts.schemas - counts.disagreements} passed, ${counts.disagreements} failed`);
process.exitCode = counts.disagreements > 0 || counts.otherConflicts * maxOtherConflicts > counts.documents || counts.valid * 3 < counts.documents ? 1 : 0;

function questionFrom(random) {
  const schema = random.once(3) ? 1 : 0;
  const draw = random.below(20);
  const written = new DocumentWriter(schemas[schema], random, draw < 7).write();
  const isBroken = draw > 5 && draw < 11;
  const text = join(isBroken ? mutate(written.tokens, names[schema], random) : written.tokens, random);
  const operation = random.pick(written.operations);
  const question = { schema, document: isBroken && random.once(5) ? scratch(text, random) : text };
  if (operation.kind === 'subscription') {
    return question;
  }
  return { ...question, operationName: random.once(60) ? 'Nobody' : operation.name, variables: variablesFor(schemas[schema], operation.variables, random) };
}

/** What a schema tells of itself, in whatever order and words. */
async function compareIntrospection() {
  const document = getIntrospectionQuery({ descriptions: false, specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true });
  for (let schema = 0; schema < schemas.length; schema++) {
    const question = { schema, document, variables: {} };
    const [mine, theirs] = [JSON.parse(await engine.ask(question)), reference(question)].map((found) => sorted(found));
    [mine, theirs].forEach(({ response }) => (response.data.__schema.types = response.data.__schema.types.filter((type) => !ahead.includes(type.name))));
    counts.documents++;
    if (JSON.stringify(mine) !== JSON.stringify(theirs)) {
      counts.disagreements++;
      console.log(`--- the introspection of schema ${schema}`);
      const [parts, others] = [mine, theirs].map(({ response }) => ({ errors: [...response.data.__schema.types, ...response.data.__schema.directives] }));
      show('only the engine', parts, others);
      show('only the reference', others, parts);
    }
  }
}

function sorted(value) {
  if (Array.isArray(value)) {
    return value.map(sorted).map((item) => [item.name ?? JSON.stringify(item), item]).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, item]) => item);
  }
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sorted(part)])) : value;
}

/** The same schemas have to be refused. */
async function compareDefinitions(seed, random, count) {
  const texts = random.times(count, () => definitionsFrom(definitions, names[0], random));
  const answers = await Promise.all(texts.map((definition) => engine.askDefinitions(definition)));
  texts.forEach((definition, index) => {
    const { problems } = JSON.parse(answers[index]);
    const [mine, theirs] = [verdictOfEngine(problems), verdictOfReference(definition)].map((verdict) => text(common({ errors: [verdict] })));
    counts.schemas++;
    counts.validSchemas += theirs === mine && problems.length === 0 ? 1 : 0;
    if (mine !== theirs && !isStricter(problems) && ++counts.disagreements <= maxShown) {
      console.log(`--- seed ${seed}\n${definition}\n  engine: ${mine} ${problems.join('\n    ')}\n  reference: ${theirs}`);
    }
  });
}

function compare(seed, question, actual) {
  counts.documents++;
  const [mine, theirs] = [actual, reference(question)].map((found) => common(normal(found), question));
  if (text(mine) === text(theirs)) {
    return;
  }
  if (text(withoutConflicts(mine)) === text(withoutConflicts(theirs))) {
    counts.otherConflicts++;
    return;
  }
  if (++counts.disagreements <= maxShown) {
    const { document, ...rest } = question;
    console.log(`--- seed ${seed} ${JSON.stringify(rest)}\n${document}`);
    show('only the engine', mine, theirs);
    show('only the reference', theirs, mine);
  }
}

/** Validation finds a set of errors; their order is nobody's business. */
function text(found) {
  return JSON.stringify(found.errors ? found.errors.map((error) => JSON.stringify(error)).sort() : found.response);
}

/** Prints what one answer has that the other has not. */
function show(title, one, other) {
  const [parts, others] = [one, other].map((found) => [...(found.errors ?? found.response.errors ?? []), found.response?.data].map((part) => JSON.stringify(part)));
  const own = parts.filter((part, index) => !others.includes(part) || parts.indexOf(part) < index);
  console.log(`  ${title}: ${own.length > 0 ? own.join('\n    ') : 'nothing'}`);
}

function normal(found) {
  return found.errors ? found : { response: withoutExtensions(found.response) };
}

function withoutExtensions(response) {
  const errors = response.errors?.map(({ message, locations, path }) => ({ message, locations, path }));
  return 'data' in response ? { errors, data: response.data } : { errors };
}

function reference(question) {
  let document;
  try {
    document = parse(question.document);
  } catch (error) {
    if (!(error instanceof GraphQLError)) {
      throw error;
    }
    counts.refusedByParser++;
    return { errors: [told(error)] };
  }
  const errors = validate(schemas[question.schema], document, rules, { maxErrors });
  if (errors.length > 0) {
    counts.refusedByRules++;
    return { errors: errors.map(told) };
  }
  counts.valid++;
  if (question.variables === undefined) {
    return { errors: [] };
  }
  return { response: executed(question, document) };
}

function executed(question, document) {
  const response = JSON.parse(JSON.stringify(answer(schemas[question.schema], document, question)));
  counts.executed += 'data' in response ? 1 : 0;
  counts.withFieldErrors += 'data' in response && response.errors ? 1 : 0;
  return response;
}

function told(error) {
  return { message: error.message, locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })) };
}

function namesOf(schema) {
  const types = Object.values(schema.getTypeMap());
  const parts = types.flatMap((type) => [...Object.values(type.getFields?.() ?? {}), ...(type.getValues?.() ?? [])]);
  const within = [...parts, ...schema.getDirectives()].flatMap((part) => part.args ?? []);
  return [...types, ...parts, ...within, ...schema.getDirectives()].map((item) => item.name);
}
