import { isEnumType, isInputObjectType, isListType, isNonNullType, typeFromAST, parseType } from 'graphql';

const wrong = [null, 1, -1.5, 'x', '', true, [], [null], {}, { x: 1 }, 'DOG', '7', 3_000_000_000, [[1]]];
const right = {
  Int: [0, 7, -1, 2147483647, -2147483648, 3.0],
  Float: [0, 1.5, -2.25, 1e21, 3],
  String: ['', 's', 'é😀', 'a"b\n'],
  Boolean: [true, false],
  ID: ['', 'i', '7', 7, -1],
};

/** Values for the variables of an operation, most of them right. */
export function variablesFor(schema, variables, random) {
  const values = {};
  for (const { name, type, default: standard } of variables.values()) {
    const parsed = typeFromAST(schema, parseType(type));
    if ((!isNonNullType(parsed) || standard !== undefined) && random.once(4)) {
      continue;
    }
    values[name] = random.once(25) ? random.pick(wrong) : valueOf(parsed, random, 2);
  }
  if (random.once(30)) {
    values.stranger = 1;
  }
  return values;
}

function valueOf(type, random, depth) {
  if (random.once(60)) {
    return random.pick(wrong);
  }
  if (isNonNullType(type)) {
    return present(type.ofType, random, depth);
  }
  return random.once(7) ? null : present(type, random, depth);
}

function present(type, random, depth) {
  if (isListType(type)) {
    return random.once(5) && !isListType(type.ofType) ? valueOf(type.ofType, random, depth) : random.times(random.below(3), () => valueOf(type.ofType, random, depth));
  }
  if (isInputObjectType(type)) {
    return type.isOneOf ? oneField(type, random, depth) : fields(type, random, depth);
  }
  if (isEnumType(type)) {
    return random.once(30) ? 'NOWHERE' : random.pick(type.getValues()).name;
  }
  return random.pick(right[type.name] ?? ['text', 1, true]);
}

function oneField(type, random, depth) {
  const field = random.pick(Object.values(type.getFields()).filter((candidate) => depth > 0 || !/Key|Owner/.test(`${candidate.type}`)));
  return { [field.name]: present(isNonNullType(field.type) ? field.type.ofType : field.type, random, depth - 1) };
}

function fields(type, random, depth) {
  const chosen = Object.values(type.getFields()).filter((field) => (isNonNullType(field.type) && field.defaultValue === undefined) || (random.once(3) && depth > 0));
  const entries = chosen.map((field) => [field.name, valueOf(field.type, random, depth - 1)]);
  if (random.once(40)) {
    entries.push(['stranger', 1]);
  }
  return Object.fromEntries(random.once(4) ? entries.reverse() : entries);
}
