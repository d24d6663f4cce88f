import type { Channel, PreviewContext } from "./context.ts";

export type Source = "AUTHORED" | "INHERITED" | "DERIVED" | "SHORTENED";
export type Withheld = "UNKNOWN" | "UNPUBLISHED" | "OUT_OF_SCHEDULE" | "EXCLUDED_TOPIC" | "NO_LOCALE";

interface Line { value: string; characters: number; source: Source }

/** A delivery, as far as a picture of it shows. */
export interface Seen {
  path: string | null;
  locale: string;
  headline: Line;
  summary: Line | null;
  body: Line | null;
  callsToAction: { label: string; url: string }[];
  media: { url: string; alt: string }[];
  speech: { plain: string; seconds: number; reprompt: string | null; source: Source } | null;
  glance: { title: string; text: string | null; source: Source } | null;
}

export interface Why {
  sentence: string;
  withheld: Withheld | null;
  selection: { fields: { name: string; variant: string | null; source: Source }[] } | null;
}

/** What one channel gets, and why. */
export interface Answer {
  seen: Seen | null;
  why: Why | null;
}

/** A GraphQL request. */
export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

const fragments = `
fragment Seen on Content {
  path locale
  headline { value(form: PLAIN) characters source }
  summary { value(form: PLAIN) characters source }
  body { value(form: HTML) characters source }
  callsToAction { label url }
  media(first: 1) { url(width: 800) alt }
  speech { plain seconds reprompt source }
  glance { title text source }
}
fragment Why on Explanation { sentence withheld selection { fields { name variant source } } }`;

/** One request for all devices: two aliases each, numbered, since a channel's key need be no name in GraphQL. */
export function question(key: string, context: PreviewContext, channels: Channel[]): Question {
  const declared = channels.map((_, index) => `, $c${index}: ContextInput!`).join("");
  const asked = channels.map((_, index) => `
  d${index}: content(key: $key, context: $c${index}) { ...Seen }
  w${index}: explain(key: $key, context: $c${index}) { ...Why }`).join("");
  return {
    query: `query Preview($key: String!${declared}) {${asked}\n}${fragments}`,
    variables: { key, ...Object.fromEntries(channels.map(({ key: channel }, index) => [`c${index}`, { ...named(context), channel }])) },
  };
}

export function answers(data: Record<string, unknown> | null | undefined, channels: Channel[]): Map<string, Answer> {
  return new Map(channels.map(({ key }, index) => [key, {
    seen: (data?.[`d${index}`] ?? null) as Seen | null,
    why: (data?.[`w${index}`] ?? null) as Why | null,
  }]));
}

/** What is not known is left out: null would be somebody without a persona all the same, but a shorter request is a clearer one. */
function named(context: PreviewContext): Record<string, unknown> {
  return Object.fromEntries(Object.entries(context).filter(([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)));
}
