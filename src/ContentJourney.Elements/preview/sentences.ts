/** A text in sentences: browsers stop in the middle of long utterances, and only between sentences can one pause everywhere. */
export function sentences(text: string, locale: string): string[] {
  if (typeof Intl.Segmenter !== "function") return [text];
  return [...new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => sentence);
}
