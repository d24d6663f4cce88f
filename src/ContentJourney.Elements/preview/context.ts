export type AttributeValue = string | number | boolean;

export interface Attribute {
  name: string;
  value: AttributeValue;
}

export type ChannelKind = "SCREEN" | "WEARABLE" | "VOICE" | "SIGNAGE" | "MESSAGE" | "CHAT" | "OFFLINE";

export interface Channel {
  key: string;
  name: string;
  kind: ChannelKind;
}

/** Who looks, when, and knowing what. The channels are the devices that are shown. */
export interface PreviewContext {
  persona: string | null;
  phase: string | null;
  locale: string | null;
  /** An instant, ISO 8601; null for now. */
  at: string | null;
  attributes: Attribute[];
}

/** The kind of a value decides which conditions it can meet: `5` is a number, `true` a boolean, anything else, or what stands in quotes, a text. */
export function attributeValue(typed: string): AttributeValue {
  const text = typed.trim();
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === "true" || text === "false") return text === "true";
  return /^"(.*)"$/.exec(text)?.[1] ?? text;
}

/** An input's local moment as an instant; null when there is none. */
export function instant(local: string): string | null {
  const at = new Date(local);
  return local && !Number.isNaN(at.getTime()) ? at.toISOString() : null;
}
