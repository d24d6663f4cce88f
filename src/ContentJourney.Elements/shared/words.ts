/** The languages that texts of elements are written in. */
export type Language = "de" | "en";

/** The language of the document; English where it is neither. */
export function language(): Language {
  return documentTag().toLowerCase().startsWith("de") ? "de" : "en";
}

/** The language tag of the document, for dates and numbers. */
export function documentTag(): string {
  return typeof document === "undefined" ? "en" : document.documentElement.lang || "en";
}

/** Texts in both languages; the type of the English ones holds for the German ones too. */
export function words<T extends object>(texts: { en: T; de: T }): () => T {
  return () => texts[language()];
}

/** A moment as a time of day, with the date where it is not today's. */
export function moment(at: Date, now = new Date()): string {
  const today = at.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(documentTag(), today ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" }).format(at);
}
