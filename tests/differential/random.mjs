/** A small generator of numbers that gives the same ones for the same seed everywhere (mulberry32). */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed | 0;
  }

  /** A whole number from 0 to below the limit. */
  below(limit) {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  }

  /** True once in so many times. */
  once(times) {
    return this.below(times) === 0;
  }

  pick(items) {
    return items[this.below(items.length)];
  }

  some(items, times) {
    return items.filter(() => this.once(times));
  }

  /** So many results of the function. */
  times(count, make) {
    return Array.from({ length: count }, make);
  }
}
