import { GraphQLError, buildSchema, validateSchema } from 'graphql';
import { join, mutate } from './mutations.mjs';

const additions = [
  'extend type Dog { tail: Int }', 'extend type Dog implements Being', 'extend type Missing { a: Int }', 'extend input Dog { a: Int }', 'extend union Found = Cat', 'extend union Found = Dog',
  'extend enum Kind { COW }', 'extend enum Kind { CAT }', 'extend input Owner { more: Int! = 1 }', 'extend input Key { more: Int! }', 'extend input Owner { self: Owner! }', 'extend interface Being { age: Int }',
  'extend scalar Moment @specifiedBy(url: "x")', 'extend scalar Anything @specifiedBy(url: "x")', 'extend schema @inSchema', 'extend schema { query: Dog }', 'schema { query: Query }', 'extend type Dog @inSchema',
  'type Cow implements Being { id: ID! name(short: Boolean = false): String parent: Being }', 'type Cow implements Pet { id: ID! }', 'type Cow implements Being { id: ID name(short: Boolean): String parent: Person }',
  'type Cow implements Being { id: ID! name(short: Boolean = false, long: Int!): String parent: Cow }', 'type Cow implements Being { id: ID! name(short: String): String parent: [Being] }',
  'interface Cow implements Cow { a: Int }', 'interface A implements B { a: Int } interface B implements A { a: Int }', 'union Empty', 'union Wrong = Kind', 'union Twice = Dog | Dog', 'enum Empty', 'enum Twice { A A }', 'input Empty', 'type Empty',
  'input Self { self: Self! }', 'input Self { self: [Self!]! }', 'input A { b: B! } input B { a: A! }', 'input One @oneOf { a: Int! }', 'input One @oneOf { a: Int = 1 }', 'input Old { a: Int! @deprecated }', 'type Old { a(b: Int! @deprecated): Int }',
  'type Cow { __a: Int }', 'type __Cow { a: Int }', 'enum E { __A }', 'directive @__a on FIELD', 'directive @twice on FIELD directive @twice on FIELD', 'directive @a(b: Dog) on FIELD', 'directive @a(b: Int! @deprecated) on FIELD', 'directive @a(b: Int, b: Int) on FIELD',
  'type Cow { a: Int @inSchema @inSchema }', 'type Cow { a: Int @inSchema(reason: 1) }', 'type Cow { a: Int @inSchema(raison: "") }', 'type Cow { a: Int @missing }', 'type Cow @deprecated { a: Int }', 'type Cow { a(b: Int @mark): Int }', 'scalar S @specifiedBy',
  'type Cow { a(b: Cow): Int }', 'type Cow { a: Owner }', 'type Cow { a: Int a: Int }', 'type Dog { a: Int }', 'scalar String', 'type Cow { a: Missing }', '{ dog { id } }', 'query A { dog { id } }', 'fragment F on Dog { id }', '"d" extend type Dog @inSchema', 'extend type Dog', 'extend enum Kind {}',
  '"""d"""\ntype Cow { "d" a("d" b: Int = 1): Int }', 'type Cow implements & Being & Pet { a: Int }', 'union Led = | Cat | Dog', 'directive @led on | FIELD | QUERY', 'directive @none on', 'directive @odd on SOMEWHERE', 'enum E { true }', 'type Cow { a: Int! ! }', 'input I { a: Int = $b }', 'directive @r repeatable on OBJECT type Cow @r @r { a: Int }',
];

/** What the reference does not check; the engine may refuse a schema for these alone. */
const stricter = [
  /The default value .* is not valid/,
  /The default values of the fields of .* contain each other without end/,
  /Directive ".*" must not refer to itself/,
  /cannot represent|does not exist in ".*" enum|Expected value of type|OneOf Input Object|Field ".*" is not defined by type|Field ".*" of required type/, // Values given to directives.
  /A schema holds no operations and fragments/,
  /There can be only one type named "(Int|Float|String|Boolean|ID)"/,
  /The field cannot be deprecated while/,
  /There can be only one \w+ root/,
];

/** The definitions as tokens. */
export function tokensOf(text) {
  return text.match(/"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|\.\.\.|[!$&()=@[\]{|}:]|-?\d+(?:\.\d+)?|\w+/g);
}

/** The definitions with something added, something broken, or both. */
export function definitionsFrom(tokens, names, random) {
  const added = [...tokens, ...random.times(random.below(3), () => tokensOf(random.pick(additions))).flat()];
  return join(random.once(2) ? mutate(added, names, random) : added, random);
}

/** What the reference says: the syntax error, that the schema is not valid, or that it is. */
export function verdictOfReference(text) {
  try {
    return { message: validateSchema(buildSchema(text)).length > 0 ? 'invalid' : 'valid' };
  } catch (error) {
    const isSyntax = error instanceof GraphQLError && error.message.startsWith('Syntax Error');
    return isSyntax ? { message: error.message, locations: [{ ...error.locations[0] }] } : { message: 'invalid' };
  }
}

/** What the engine says, in the same words. */
export function verdictOfEngine(problems) {
  const syntax = /^(Syntax Error: .*) \(schema, line (\d+), column (\d+)\)$/s.exec(problems[0] ?? '');
  return syntax ? { message: syntax[1], locations: [{ line: Number(syntax[2]), column: Number(syntax[3]) }] } : { message: problems.length === 0 ? 'valid' : 'invalid' };
}

/** Whether the engine refuses for reasons alone that the reference does not know. */
export function isStricter(problems) {
  return problems.length > 0 && problems.every((problem) => stricter.some((reason) => reason.test(problem)));
}
