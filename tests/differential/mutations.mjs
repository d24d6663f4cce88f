const punctuators = ['!', '$', '&', '(', ')', '...', ':', '=', '@', '[', ']', '{', '|', '}'];
const words = ['query', 'mutation', 'subscription', 'fragment', 'on', 'true', 'false', 'null', 'type', 'extend', 'schema', '__typename', '__type', '__schema', 'x', 'Part0', 'Part1', 'Part2'];
const values = ['0', '1', '00', '01', '-', '1.', '1.5', '.5', '1e', '1e5', '2147483648', '-2147483649', '1e400', '0x1', '1_', '"s"', '"', '"\\q"', '"\\u00"', '"\\u{110000}"', '"\\uD83D"', '"\\u{}"', '"""', '"""b"""', '"a\nb"', "'s'", '[]', '{}', 'null', 'true', 'NOWHERE', '$v0', '$v1', '$nobody'];
const characters = ['"', '\\', '\n', '\r', '\r\n', '\u0000', '\u0007', '\u007f', '\u00a0', '\ufeff', 'é', '😀', '#', '.', ',', '-', '+', '0', '9', 'e', '_', '%', '&', '`', '?', '\u2028', '"""', '\\"""', '\\u'];
const separators = ['\n', '\n', '\r\n', '\r', ',', '\t', '  ', ' # é, "\n', '#\r\n', '\ufeff', ',,\n '];

/** The tokens with one to three of them broken. */
export function mutate(tokens, names, random) {
  const mutated = [...tokens];
  random.times(1 + random.below(3), () => mutateOnce(mutated, names, random));
  return mutated;
}

function mutateOnce(tokens, names, random) {
  if (tokens.length < 2) {
    return;
  }
  const at = random.below(tokens.length);
  const isName = /^\w/.test(tokens[at]) && !/^\d/.test(tokens[at]);
  switch (random.below(12)) {
    case 0:
      tokens.splice(at, 1);
      break;
    case 1:
      tokens.splice(at, 0, tokens[at]);
      break;
    case 2: {
      const other = random.below(tokens.length);
      [tokens[at], tokens[other]] = [tokens[other], tokens[at]];
      break;
    }
    case 3:
      tokens.splice(at, 0, random.pick(random.pick([punctuators, words, values])));
      break;
    case 4:
      tokens[at] = random.pick(random.pick([punctuators, words, values]));
      break;
    case 5:
      tokens.splice(at, 1 + random.below(4));
      break;
    default:
      rename(tokens, isName ? at : nearestName(tokens, at), names, random);
  }
}

/** Mutations that leave the grammar alone find what only validation refuses. */
function rename(tokens, at, names, random) {
  if (at < 0) {
    return;
  }
  switch (random.below(6)) {
    case 0:
      tokens[at] = misspelled(tokens[at], random);
      break;
    case 1:
      replaceValue(tokens, random);
      break;
    case 2:
      tokens[at] = random.pick(tokens.filter((token) => /^[A-Za-z_]/.test(token)));
      break;
    default:
      tokens[at] = random.pick(names);
  }
}

function replaceValue(tokens, random) {
  const places = tokens.map((token, index) => index).filter((index) => index > 1 && tokens[index - 1] === ':' && /^["\d\-tfn]/.test(tokens[index]));
  if (places.length > 0) {
    tokens[random.pick(places)] = random.pick(values.slice(-14));
  }
}

function nearestName(tokens, at) {
  return tokens.findIndex((token, index) => index >= at && /^[A-Za-z_]/.test(token));
}

function misspelled(name, random) {
  const at = random.below(name.length);
  return random.pick([
    () => name.slice(0, at) + name.slice(at + 1) || 'x',
    () => `${name.slice(0, at)}${name[at]}${name.slice(at)}`,
    () => name.toUpperCase(),
    () => `${name}x`,
    () => (at > 0 ? name.slice(0, at - 1) + name[at] + name[at - 1] + name.slice(at + 1) : `_${name}`),
  ])();
}

/** The text with one character put in where it may hurt. */
export function scratch(text, random) {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(characters) + text.slice(random.once(2) ? at : at + 1);
}

/** The tokens as a text, with all that the grammar ignores between them. */
export function join(tokens, random) {
  const isPlain = random.once(2);
  let text = random.once(20) ? '\ufeff' : '';
  tokens.forEach((token, index) => {
    text += token;
    const next = tokens[index + 1];
    if (next === undefined) {
      return;
    }
    const touches = punctuators.includes(token) || punctuators.includes(next);
    text += touches && random.once(isPlain ? 3 : 2) ? '' : isPlain || random.once(2) ? (random.once(9) ? '\n' : ' ') : random.pick(separators);
  });
  return text + (random.once(15) ? random.pick(separators) : '');
}
