import {
  buildSchema, executeSync, getNamedType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType,
  isSpecifiedScalarType, print,
} from 'graphql';

// What `tests/ContentJourney.Differential/World.cs` does, for the reference; the two change together.

const maxItems = 4;
const encoder = new TextEncoder();

/** The schema; what its own scalars read is kept as it is written. */
export function readSchema(definitions) {
  const schema = buildSchema(definitions);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && !isSpecifiedScalarType(type)) {
      type.parseLiteral = (node) => ({ written: print(node) });
      type.parseValue = (value) => ({ written: JSON.stringify(value) });
    }
  }
  return schema;
}

/** The response of the reference. */
export function answer(schema, document, question) {
  return executeSync({
    schema,
    document,
    operationName: question.operationName,
    variableValues: question.variables,
    typeResolver: (thing) => thing.type,
    fieldResolver: (parent, values, _, info) =>
      valueOf(schema, info.returnType, hash(`${parent?.seed ?? 0}.${info.fieldName}(${argumentsText(info.parentType.getFields()[info.fieldName].args, values)})`)),
  });
}

function valueOf(schema, type, seed) {
  const chance = seed % 97;
  const required = isNonNullType(type);
  if (chance < (required ? 1 : 8)) {
    return null;
  }
  if ((chance === 20 || chance === 21) && (!required || chance === 20)) {
    return new Error(`Refused ${seed}.`);
  }
  const nullable = required ? type.ofType : type;
  const draw = Math.floor(seed / 97);
  if (isListType(nullable)) {
    return Array.from({ length: draw % maxItems }, (_, index) => valueOf(schema, nullable.ofType, hash(`${seed}[${index}]`)));
  }
  if (isCompositeType(nullable)) {
    return { type: typeOf(schema, nullable, draw), seed };
  }
  return isEnumType(nullable) ? nullable.getValues()[draw % nullable.getValues().length].value : leaf(nullable.name, seed, draw % 16);
}

function typeOf(schema, type, draw) {
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const names = possible.map((candidate) => candidate.name).sort();
  return names[draw % names.length];
}

function leaf(type, seed, draw) {
  switch (type) {
    case 'Int':
      return draw === 0 ? 3_000_000_000 : draw === 1 ? 1.5 : (seed % 1000) - 500;
    case 'Float':
      return draw === 0 ? Number.NaN : (seed % 4096) / 8 - 100;
    case 'Boolean':
      return seed % 2 === 0;
    case 'String':
      return draw === 0 ? '"\\/\b\f\n\r\t\u0001\u007f' : draw === 1 ? 'Grüße, 世界 \u{1f600}' : `s${seed}`;
    default:
      return `s${seed}`;
  }
}

/** FNV-1a with 32 bits over the bytes of UTF-8, and a last stir. */
function hash(text) {
  let sum = 2166136261;
  for (const byte of encoder.encode(text)) {
    sum = Math.imul(sum ^ byte, 16777619) >>> 0;
  }
  sum = Math.imul(sum ^ (sum >>> 16), 0x45d9f3b) >>> 0;
  return (sum ^ (sum >>> 15)) >>> 0;
}

function argumentsText(definitions, values) {
  const present = definitions.filter((definition) => Object.hasOwn(values, definition.name));
  return `{${present.map((definition) => `${definition.name}:${text(definition.type, values[definition.name])}`).join(',')}}`;
}

function text(type, value) {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (value === null || value === undefined) {
    return 'null';
  }
  if (isListType(nullable)) {
    return `[${value.map((item) => text(nullable.ofType, item)).join(',')}]`;
  }
  if (isInputObjectType(nullable)) {
    return argumentsText(Object.values(nullable.getFields()), value);
  }
  if (value.written !== undefined) {
    return value.written;
  }
  switch (getNamedType(nullable).name) {
    case 'Float':
      return bits(value);
    case 'Int':
    case 'Boolean':
      return `${value}`;
    default:
      return `<${value}>`;
  }
}

function bits(number) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}
