import type { Measure } from "../draft/keeper.ts";
import { characters, plain, wordCount } from "./count.ts";

export type Level = "fits" | "near" | "over" | "too-much";

/** A measure with the text that the server counted, so that typing since then can be added. */
export interface Budget extends Measure {
  counted: string;
}

/** How full it is, for eyes: near from nine tenths; over what is advised; too much for what is allowed. */
export function level(count: number, { max, hard }: Pick<Measure, "max" | "hard">): Level {
  if (count > max) return hard ? "too-much" : "over";
  return count > max * 0.9 ? "near" : "fits";
}

/** The count for a text that goes on being typed: the server's figure plus the difference since. It knows facts and the parser; the difference is small. */
export function follow(budget: Budget, now: string): number {
  const count = counters[budget.unit];
  return count ? Math.max(0, budget.count + count(now) - count(budget.counted)) : budget.count;
}

const counters: Partial<Record<Measure["unit"], (text: string) => number>> = {
  characters: (text) => characters(plain(text)),
  words: (text) => wordCount(plain(text)),
};
