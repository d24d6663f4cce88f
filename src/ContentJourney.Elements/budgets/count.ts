const graphemes = typeof Intl.Segmenter === "function" ? new Intl.Segmenter(undefined, { granularity: "grapheme" }) : null;

/** Characters as people see them, which is what the server counts. */
export function characters(text: string): number {
  return graphemes ? [...graphemes.segment(text)].length : [...text].length;
}

/** Words as the server counts them, but for scripts without spaces, where its figure follows in a moment. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Markdown without its marks, roughly: a link is its words, a picture its description. The server's parser has the last word. */
export function plain(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(^|[^\p{L}\p{N}*])([*_])(?=\S)([^*_\n]+?)(?<=\S)\2(?![\p{L}\p{N}])/gu, "$1$3")
    .replace(/^#{1,6} +/gm, "")
    .replace(/^> ?/gm, "")
    .trim();
}
