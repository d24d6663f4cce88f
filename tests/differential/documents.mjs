import {
  SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef, getNamedType, isCompositeType, isEnumType, isInputObjectType, isInputType, isIntrospectionType,
  isAbstractType, isListType, isNonNullType,
} from 'graphql';

const maxDepth = 4;
const strings = ['""', '"s"', '"a b"', '"\\u00e9\\n\\"\\\\\\/"', '"\\u{1F600}"', '"\\uD83D\\uDE00"', '"é世界😀"', '"""block"""', '"""\n    in\n      deep\n\n    out\n  """', '""" \\""" """', '"#,{}"'];
const floats = ['0.0', '-0.0', '1.5', '2e3', '1.25E-7', '-1e+2', '3', '0', '-7', '123456789.125'];
const integers = ['0', '-0', '1', '7', '42', '-5', '2147483647', '-2147483648'];
const anything = ['1', '-2.5', '"x"', 'true', 'SOME_NAME', '[1, [two], "3"]', '{a: 1, b: {c: []}}', '{}', '[]'];

/**
 * Writes documents as lists of tokens. They are meant to be valid, though in some fields of the same name happen not to merge;
 * unless they are wild: then they follow the grammar, and now and then nothing else.
 */
export class DocumentWriter {
  #schema;
  #random;
  #variables = new Map();
  #fragments = [];
  #aliases = 0;
  #isWild;

  constructor(schema, random, isWild = false) {
    this.#schema = schema;
    this.#random = random;
    this.#isWild = isWild;
  }

  /** The tokens of a document, and the operations and variables that a request can name. */
  write() {
    const random = this.#random;
    this.#fragments = [];
    for (let index = 0, count = random.below(4); index < count; index++) {
      this.#fragments.push(this.#fragment(index));
    }
    const kinds = this.#operationKinds();
    const operations = kinds.map((kind, index) => this.#operation(kind, index, kinds.length));
    const reached = new Set(operations.flatMap((operation) => [...operation.spreads]));
    const definitions = [...operations.map((operation) => operation.tokens), ...this.#fragments.filter((fragment) => reached.has(fragment) || this.#strays(4)).map((fragment) => fragment.tokens)];
    if (random.once(3)) {
      definitions.reverse();
    }
    return { tokens: definitions.flat(), operations };
  }

  /** Whether to do something wrong, once in so many times. */
  #strays(times) {
    return this.#isWild && this.#random.once(times);
  }

  #types(fits) {
    return Object.values(this.#schema.getTypeMap()).filter((type) => fits(type) && !isIntrospectionType(type));
  }

  #operationKinds() {
    const random = this.#random;
    const kinds = ['query', 'mutation', 'subscription'].filter((kind) => this.#schema.getRootType(kind));
    return random.times(random.once(6) ? 2 : this.#strays(9) ? 3 : 1, () => (random.once(3) ? random.pick(kinds) : 'query'));
  }

  #operation(kind, index, count) {
    const random = this.#random;
    const scope = { variables: new Map(), spreads: new Set() };
    const root = this.#schema.getRootType(kind);
    const selections = kind === 'subscription' && !this.#strays(2) ? this.#single(root, scope) : this.#selections(root, 0, scope);
    const directives = kind === 'subscription' && !this.#strays(2) ? [] : this.#directives(kind.toUpperCase(), scope, false);
    for (const fragment of scope.spreads) {
      fragment.variables.forEach((type, name) => scope.variables.set(name, type));
    }
    const isAnonymous = (count === 1 && random.once(2)) || this.#strays(6);
    const name = isAnonymous ? undefined : `Operation${this.#strays(3) ? 0 : index}`;
    const head = isAnonymous && kind === 'query' && scope.variables.size === 0 && directives.length === 0 && random.once(2)
      ? []
      : [...this.#description(), kind, ...(isAnonymous ? [] : [name]), ...this.#definitions(scope.variables), ...directives];
    return { name, kind, variables: scope.variables, spreads: scope.spreads, tokens: [...head, ...selections] };
  }

  #description() {
    return this.#random.once(12) ? ['"""What it is for."""'] : [];
  }

  #definitions(variables) {
    if (variables.size === 0) {
      return [];
    }
    const defined = [...variables].flatMap((variable) => (this.#strays(9) ? [] : this.#strays(15) ? [variable, variable] : [variable]));
    return defined.length === 0 ? [] : ['(', ...defined.flatMap(([name, variable]) => [
      ...this.#description(), '$', name, ':', ...typeTokens(this.#strays(9) ? this.#anyType() : variable.type), ...(variable.default === undefined ? [] : ['=', ...variable.default]), ...this.#directives('VARIABLE_DEFINITION', { variables, spreads: new Set() }, true),
    ]), ')'];
  }

  #anyType() {
    const name = this.#random.once(9) ? 'Missing' : this.#random.pick(this.#types(() => true)).name;
    return this.#random.pick([name, `${name}!`, `[${name}]`, `[${name}!]!`]);
  }

  #fragment(index) {
    const type = this.#random.pick(this.#types((candidate) => isCompositeType(candidate)));
    const scope = { variables: new Map(), spreads: new Set() };
    const tokens = [...this.#description(), 'fragment', `Part${this.#strays(9) ? 0 : index}`, 'on', this.#strays(9) ? this.#anyType().match(/\w+/)[0] : type.name, ...this.#directives('FRAGMENT_DEFINITION', scope, false), ...this.#selections(type, 2, scope)];
    for (const fragment of [...scope.spreads]) {
      fragment.variables.forEach((variable, name) => scope.variables.set(name, variable));
    }
    return { name: `Part${index}`, type, tokens, variables: scope.variables, spreads: scope.spreads };
  }

  #single(type, scope) {
    return ['{', ...this.#field(type, this.#random.pick(Object.values(type.getFields())), 0, scope, false), '}'];
  }

  #selections(type, depth, scope) {
    const random = this.#random;
    const selections = random.times(1 + random.below(depth > 2 ? 2 : 4), () => this.#selection(type, depth, scope));
    if (random.once(8)) {
      selections.push(random.pick(selections));
    }
    return ['{', ...selections.flat(), '}'];
  }

  #selection(type, depth, scope) {
    const random = this.#random;
    const draw = random.below(12);
    if (this.#strays(12)) {
      return ['...', random.once(9) ? 'Missing' : `Part${random.below(4)}`];
    }
    if (draw === 0) {
      const possible = this.#fragments.filter((fragment) => this.#meets(fragment.type, type));
      if (possible.length > 0) {
        const fragment = random.pick(possible);
        scope.spreads.add(fragment);
        fragment.spreads.forEach((nested) => scope.spreads.add(nested));
        return ['...', fragment.name, ...this.#directives('FRAGMENT_SPREAD', scope, false)];
      }
    }
    if ((draw <= 2 || !type.getFields) && depth < maxDepth + 1) {
      const conditions = Object.values(this.#schema.getTypeMap()).filter((candidate) => isCompositeType(candidate) && this.#meets(candidate, type));
      const condition = random.once(6) ? undefined : this.#strays(6) ? random.pick(this.#types(() => true)) : random.pick(conditions);
      if (condition && !isCompositeType(condition)) {
        return ['...', 'on', condition.name, '{', '__typename', '}'];
      }
      return ['...', ...(condition ? ['on', condition.name] : []), ...this.#directives('INLINE_FRAGMENT', scope, false), ...this.#selections(condition ?? type, depth + 1, scope)];
    }
    return this.#field(type, this.#fieldOf(type, depth), depth, scope, true);
  }

  #meets(one, other) {
    const possible = (type) => (isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type]);
    return possible(one).some((type) => possible(other).includes(type));
  }

  #fieldOf(type, depth) {
    const random = this.#random;
    if (this.#strays(15)) {
      return random.pick(Object.values(random.pick(this.#types((candidate) => isCompositeType(candidate) && candidate.getFields)).getFields()));
    }
    if (!type.getFields || random.once(15)) {
      return TypeNameMetaFieldDef;
    }
    if (type === this.#schema.getQueryType() && random.once(25)) {
      return random.pick([SchemaMetaFieldDef, TypeMetaFieldDef]);
    }
    const fields = Object.values(type.getFields()).filter((field) => (depth < maxDepth || !isCompositeType(getNamedType(field.type))) && isTold(type, field));
    return fields.length > 0 ? random.pick(fields) : TypeNameMetaFieldDef;
  }

  #field(type, field, depth, scope, mayHaveDirectives) {
    const random = this.#random;
    const given = this.#given(field.args, scope, 2);
    const below = this.#strays(25) ? random.pick(this.#types(() => true)) : getNamedType(field.type);
    const alias = this.#strays(5) ? [random.pick(['x', 'y', 'name', 'id']), ':'] : given.length > 0 || random.once(8) ? [`a${random.once(20) ? 0 : ++this.#aliases}`, ':'] : ['volume', 'parent', 'tricks', 'owner', 'name', 'kind', 'type'].includes(field.name) && !random.once(10) ? [`${field.name}Of${type.name}`, ':'] : [];
    return [
      ...alias, field.name, ...(given.length > 0 ? ['(', ...given, ')'] : []), ...(mayHaveDirectives ? this.#directives('FIELD', scope, false) : []),
      ...(isCompositeType(below) ? this.#selections(below, depth + 1, scope) : []),
    ];
  }

  #directives(location, scope, isConstant) {
    const random = this.#random;
    if (!random.once(this.#isWild ? 5 : 7)) {
      return [];
    }
    if (this.#strays(20)) {
      return ['@', 'missing'];
    }
    const fitting = this.#schema.getDirectives().filter((directive) => directive.locations.includes(location) || this.#strays(9));
    if (fitting.length === 0) {
      return [];
    }
    const directive = random.pick(fitting);
    const tokens = () => {
      const given = this.#given(directive.args, isConstant ? undefined : scope, 1);
      return ['@', directive.name, ...(given.length > 0 ? ['(', ...given, ')'] : [])];
    };
    return (directive.isRepeatable && random.once(2)) || this.#strays(9) ? [...tokens(), ...tokens()] : tokens();
  }

  /** Arguments or fields of an input object: what is required, and some of the rest, in any order. */
  #given(definitions, scope, depth) {
    const random = this.#random;
    const chosen = definitions.filter((definition) => (!this.#strays(9) && isNonNullType(definition.type) && definition.defaultValue === undefined) || random.once(3));
    if (random.once(4)) {
      chosen.reverse();
    }
    if (chosen.length > 0 && this.#strays(15)) {
      chosen.push(random.pick(chosen));
    }
    return chosen.flatMap((definition) => [this.#strays(20) ? `${definition.name}s` : definition.name, ':', ...this.#value(definition.type, scope, depth, definition.defaultValue !== undefined)]);
  }

  #value(type, scope, depth, hasDefault = false) {
    const random = this.#random;
    if (scope && this.#strays(9) && this.#variables.size > 0) {
      return ['$', random.once(9) ? 'missing' : random.pick([...this.#variables.values()]).name];
    }
    if (scope && random.once(5)) {
      return ['$', this.#variable(type, scope, hasDefault)];
    }
    if (depth > 0 && this.#strays(9)) {
      return random.once(5) ? ['null'] : this.#present(random.pick(this.#types((candidate) => isInputType(candidate))), scope, depth - 1);
    }
    if (isNonNullType(type)) {
      return this.#present(type.ofType, scope, depth);
    }
    return random.once(9) ? ['null'] : this.#present(type, scope, depth);
  }

  #present(type, scope, depth) {
    const random = this.#random;
    if (isListType(type)) {
      return random.once(6) && !isListType(type.ofType)
        ? this.#present(isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType, undefined, depth)
        : ['[', ...random.times(random.below(3), () => this.#value(type.ofType, scope, depth - 1)).flat(), ']'];
    }
    if (isInputObjectType(type)) {
      return ['{', ...(type.isOneOf ? this.#oneField(type, scope, depth) : this.#given(depth > 0 ? Object.values(type.getFields()) : Object.values(type.getFields()).filter((field) => !isInputObjectType(getNamedType(field.type)) || isNonNullType(field.type)), scope, depth - 1)), '}'];
    }
    if (isEnumType(type)) {
      return [random.pick(type.getValues()).name];
    }
    switch (type.name) {
      case 'Int':
        return [random.pick(integers)];
      case 'Float':
        return [random.pick(floats)];
      case 'String':
        return [random.pick(strings)];
      case 'Boolean':
        return [random.pick(['true', 'false'])];
      case 'ID':
        return [random.once(3) ? random.pick(integers) : random.pick(strings)];
      default:
        return [random.pick(anything)];
    }
  }

  #oneField(type, scope, depth) {
    if (this.#strays(4)) {
      return this.#given(Object.values(type.getFields()), scope, depth - 1);
    }
    const fields = Object.values(type.getFields()).filter((field) => depth > 0 || !isInputObjectType(getNamedType(field.type)));
    const field = this.#random.pick(fields);
    return [field.name, ':', ...(scope && this.#random.once(4) ? ['$', this.#variable({ toString: () => `${field.type}!`, of: field.type, isRequired: true }, scope, false)] : this.#present(field.type, scope, depth - 1))];
  }

  /** The same name is always a variable of the same type, so that fragments can share it. */
  #variable(type, scope, hasDefault) {
    const random = this.#random;
    const written = `${type}`;
    const loose = written.endsWith('!') && hasDefault && random.once(2) ? written.slice(0, -1) : written;
    const demand = !loose.endsWith('!') && random.once(4) ? `${loose}!` : loose;
    const standard = !demand.endsWith('!') && random.once(5);
    const key = `${demand}${standard ? '=' : ''}`;
    if (!this.#variables.has(key)) {
      const inner = type.of ?? type;
      const nullable = isNonNullType(inner) ? inner.ofType : inner;
      this.#variables.set(key, { name: `v${this.#variables.size}`, type: demand, of: nullable, default: standard ? this.#present(nullable, undefined, 1) : undefined });
    }
    const variable = this.#variables.get(key);
    scope.variables.set(variable.name, variable);
    return variable.name;
  }
}

function typeTokens(type) {
  return type.match(/[[\]!]|\w+/g);
}

/** Descriptions and lists of all types are the implementation's own. */
function isTold(type, field) {
  return !isIntrospectionType(type) || !(field.name === 'description' || (type.name === '__Schema' && (field.name === 'types' || field.name === 'directives')));
}
