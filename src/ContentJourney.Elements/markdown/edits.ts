/** A text and what of it is chosen. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** `insert` takes the place of `from`…`to`; then `start`…`end` are chosen. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  start: number;
  end: number;
}

/** Puts marks around the chosen words, or takes them away where they are. Spaces at the ends stay outside, as Markdown wants it. */
export function toggleMarks({ text, start, end }: Selected, mark: string, sample: string): Edit {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  const [from, to] = inner.trim() ? [start + lead, start + inner.trimEnd().length] : [start, end];
  const chosen = text.slice(from, to).trim();
  const size = mark.length;
  if (stands(text, from - size, mark) && stands(text, to, mark) && chosen) {
    return { from: from - size, to: to + size, insert: chosen, start: from - size, end: from - size + chosen.length };
  }
  if (chosen.length > 2 * size && stands(chosen, 0, mark) && stands(chosen, chosen.length - size, mark)) {
    const bare = chosen.slice(size, -size);
    return { from, to, insert: bare, start: from, end: from + bare.length };
  }
  const words = chosen || sample;
  return { from, to, insert: mark + words + mark, start: from + size, end: from + size + words.length };
}

/** The mark stands there alone: the `*` of `**bold**` is none for italics. */
function stands(text: string, at: number, mark: string): boolean {
  const run = mark[0] ?? "";
  return at >= 0 && text.startsWith(mark, at) && text[at - 1] !== run && text[at + mark.length] !== run;
}

/** A link around the chosen words; then its address is chosen, to be typed over. A chosen address becomes the address. */
export function link({ text, start, end }: Selected, sample: string): Edit {
  const chosen = text.slice(start, end);
  if (/^(https?:\/\/|mailto:|tel:|\/)\S*$/.test(chosen)) {
    return { from: start, to: end, insert: `[${sample}](${chosen})`, start: start + 1, end: start + 1 + sample.length };
  }
  const words = chosen || sample;
  const address = "https://";
  const at = start + words.length + 3;
  return { from: start, to: end, insert: `[${words}](${address})`, start: at, end: at + address.length };
}

/** Puts a prefix before each chosen line, or takes it away where all have it. A heading's level goes round: ##, ###, none. */
export function togglePrefix({ text, start, end }: Selected, prefix: "- " | "> "): Edit {
  const { from, to, lines } = chosenLines(text, start, end);
  const filled = lines.filter((line) => line.trim());
  const all = filled.length > 0 && filled.every((line) => line.startsWith(prefix));
  const insert = lines.map((line) => (all ? line.replace(prefix, "") : line.trim() || lines.length === 1 ? prefix + line : line)).join("\n");
  return placed(from, to, insert, lines.length === 1);
}

export function toggleHeading({ text, start, end }: Selected): Edit {
  const { from, to, lines } = chosenLines(text, start, end);
  const insert = lines.map((line) => {
    const [, marks = "", words = line] = /^(#{1,6}) +(.*)$/.exec(line) ?? [];
    return marks === "##" ? `### ${words}` : marks ? words : `## ${words}`;
  }).join("\n");
  return placed(from, to, insert, lines.length === 1);
}

export function insertion({ start, end }: Selected, words: string): Edit {
  return { from: start, to: end, insert: words, start: start + words.length, end: start + words.length };
}

function chosenLines(text: string, start: number, end: number): { from: number; to: number; lines: string[] } {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", Math.max(start, end - 1));
  const to = next < 0 ? text.length : Math.max(next, from);
  return { from, to, lines: text.slice(from, to).split("\n") };
}

function placed(from: number, to: number, insert: string, single: boolean): Edit {
  const end = from + insert.length;
  return { from, to, insert, start: single ? end : from, end };
}
