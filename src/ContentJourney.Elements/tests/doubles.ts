import type { Shelf } from "../draft/backup.ts";

/** A storage in memory. */
export class Memory implements Shelf {
  readonly #values = new Map<string, string>();

  get length(): number {
    return this.#values.size;
  }

  key(index: number): string | null {
    return [...this.#values.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#values.set(key, value);
  }

  removeItem(key: string): void {
    this.#values.delete(key);
  }
}

/** Time that passes when told to. */
export class Timers {
  #now = 0;
  #waiting: { at: number; action: () => void }[] = [];

  later(milliseconds: number, action: () => void): () => void {
    const entry = { at: this.#now + milliseconds, action };
    this.#waiting.push(entry);
    return () => { this.#waiting = this.#waiting.filter((other) => other !== entry); };
  }

  pass(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (let next = this.#next(until); next; next = this.#next(until)) {
      this.#now = next.at;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      next.action();
    }
    this.#now = until;
  }

  #next(until: number): { at: number; action: () => void } | undefined {
    return this.#waiting.filter((entry) => entry.at <= until).sort((left, right) => left.at - right.at)[0];
  }
}

/** All promises that can be settled now are. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
