/** Answers in the order of their questions: one that comes after a newer one was taken is dropped. */
export class Latest {
  #asked = 0;
  #taken = 0;

  /** Calls `take` with the answer unless it comes too late; says whether it did. A failure that comes too late is dropped as well. */
  async ask<T>(question: () => Promise<T>, take: (answer: T) => void): Promise<boolean> {
    const number = ++this.#asked;
    try {
      const answer = await question();
      if (number < this.#taken) return false;
      this.#taken = number;
      take(answer);
      return true;
    } catch (failure) {
      if (number < this.#asked) return false;
      throw failure;
    }
  }
}
