/**
 * Where the engine says otherwise than the reference on purpose. Each entry has a name, the reason, and rewrites an answer of
 * either side to what both have in common; nothing else is forgiven. Where the reference is behind the edition of the
 * specification, `edition.mjs` brings it up.
 */
export const differences = [
  {
    name: 'sentences end with a full stop',
    reason: 'The reference ends what its scalars say without one; the engine says what is wrong in whole sentences.',
    rewrite: (answer) => withMessages(answer, (message) => message.replace(/\.$/, '')),
  },
  {
    name: 'a variable is refused once',
    reason: 'The reference lists all that is wrong with the value of a variable, as JavaScript prints it; the engine names the variable, its value and the first thing that is wrong.',
    rewrite: (answer) => withErrors(answer, (errors) => unique(errors.map((error) => ({
      ...error,
      message: error.message.replace(/^Variable "(\$\w+)" (of non-null type|got invalid value) .*$/s, 'Variable "$1" is refused'),
    })))),
  },
  {
    name: 'an argument is refused as a whole',
    reason: 'Where the value of a variable makes an argument fail, the reference points at the argument and says only which; the engine points at the field, as for all its errors, and says why.',
    rewrite: (answer) => withErrors(answer, (errors) => errors.map((error) => {
      const argument = error.path && /^Argument ("\w+") (of |has )/.exec(error.message)?.[1];
      return argument ? { ...error, message: `Argument ${argument} is refused`, locations: [] } : error;
    })),
  },
  {
    name: 'a syntax error quotes little',
    reason: 'The reference quotes a string to its end, over lines and pages; the engine quotes its first 100 characters, and of an escape sequence what stands on the line, in whole characters.',
    rewrite: (answer) => withMessages(answer, (message) => message
      .replace(/^(Syntax Error: .* (?:BlockString|String|Name|Int|Float) ".{90}).*$/s, '$1')
      .replace(/^(Syntax Error: Invalid [\w ]+ escape sequence: "[^\r\n]*)[\r\n].*$/s, '$1"')
      .replace(/(escape sequence: "\\)[\ud800-\udfff]+/, '$1')),
  },
  {
    name: 'types to use an inline fragment on are named in an order of our own',
    reason: 'How the reference compares them is not transitive, so that the order depends on how it sorts.',
    rewrite: (answer) => withMessages(answer, (message) => message.replace(/inline fragment on .*$/, (names) => names.match(/"\w+"/g).sort().join())),
  },
  {
    name: 'arguments given twice are compared as they stand',
    reason: 'Where a field has an argument twice, which is refused anyway, the reference compares the last of one field with the first of the other, and so finds a conflict of a field with itself.',
    rewrite: (answer) => withErrors(answer, (errors) => errors.some((error) => error.message.startsWith('There can be only one argument'))
      ? errors.filter((error) => !isConflict(error))
      : errors),
  },
  {
    name: 'a list where none is expected',
    reason: 'The reference names the expected type without its non-null, as it does for no other value.',
    rewrite: (answer) => withMessages(answer, (message) => message.replace(/^(Expected value of type "\w+)!(", found \[)/, '$1$2')),
  },
  {
    name: 'what an unknown directive is given is not looked at',
    reason: 'The reference takes the arguments of a directive that it does not know for those of the field around, if they happen to have the same names.',
    rewrite: (answer) => withErrors(answer, (errors) => errors.some((error) => error.message.startsWith('Unknown directive'))
      ? errors.filter((error) => !/cannot represent|Expected value of type|does not exist in|is not defined by type|of required type|OneOf Input Object|used in position/.test(error.message))
      : errors),
  },
  {
    name: 'a subscription that comes to no field',
    reason: 'The edition wants exactly one root field; the reference lets none pass, as in fragments on types that the root is not.',
    rewrite: (answer) => withErrors(answer, (errors) => errors.filter((error) => !/must select one top level field\.?$/.test(error.message))),
  },
];

/**
 * Of many fields in conflict, the two name different pairs: each remembers what it compared, and starts elsewhere. This is what
 * both must agree in where they name any.
 */
export function withoutConflicts(answer) {
  return withErrors(answer, (errors) => [...errors.filter((error) => !isConflict(error)), ...(errors.some(isConflict) ? [{ message: 'Fields conflict' }] : [])]);
}

/** The answer without what is meant to differ. */
export function common(answer, question) {
  return differences.reduce((rest, difference) => difference.rewrite(rest, question), answer);
}

function isConflict(error) {
  return /^Fields .* conflict because/.test(error.message);
}

function withErrors(answer, rewrite) {
  return answer.errors ? { errors: rewrite(answer.errors) } : { response: { ...answer.response, errors: answer.response.errors && rewrite(answer.response.errors) } };
}

function withMessages(answer, rewrite) {
  return withErrors(answer, (errors) => errors.map((error) => ({ ...error, message: rewrite(error.message) })));
}

function unique(errors) {
  const texts = errors.map((error) => JSON.stringify(error));
  return errors.filter((_, index) => texts.indexOf(texts[index]) === index);
}
