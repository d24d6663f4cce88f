/** The fields of a form by name; a name may have several values, in the order of the form. */
export type Fields = Record<string, string[]>;

/** Fields of the machinery, which are neither kept in the browser nor put back. */
const machinery = /^__/;

/** The texts of a form. Files go with the form itself, never with what is kept. */
export function fieldsOf(data: Iterable<[string, FormDataEntryValue]>): Fields {
  const fields: Fields = {};
  for (const [name, value] of data) {
    if (typeof value === "string") (fields[name] ??= []).push(lines(value));
  }
  return fields;
}

/** The fields that a person typed. */
export function typed(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !machinery.test(name)));
}

export function same(left: Fields, right: Fields): boolean {
  return written(typed(left)) === written(typed(right));
}

/** The names whose values differ, those that only one side has among them. */
export function different(left: Fields, right: Fields): string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((name) => JSON.stringify(left[name]) !== JSON.stringify(right[name]));
}

export function encoded(fields: Fields): URLSearchParams {
  return new URLSearchParams(Object.entries(fields).flatMap(([name, values]) => values.map((value) => [name, value])));
}

function written(fields: Fields): string {
  return JSON.stringify(Object.entries(fields).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** A form's data has CRLF where its text areas have LF. */
function lines(value: string): string {
  return value.replace(/\r\n?/g, "\n");
}
