import { type Fields, same } from "../draft/fields.ts";
import type { Ending, Kept } from "../draft/keeper.ts";

export interface Ports {
  /** The fields as they stand. */
  fields(): Fields;
  send(fields: Fields): Promise<Ending>;
  /** Calls back after so many milliseconds; the answer calls it off. */
  later(milliseconds: number, action: () => void): () => void;
  kept(kept: Kept, sent: Fields): void;
  /** How the last sending ended, when it did not end well; else null. */
  failed(kind: Exclude<Ending["kind"], "kept"> | null): void;
}

export const pause = 120;

/** Sends fields after a pause when they differ from those that were answered; never twice at once, the newest last. */
export class Following {
  #answered: Fields | null;
  #sending = false;
  #callOff: () => void = () => {};

  /** `answered` is what the server knows; null when it knows nothing yet. */
  constructor(private readonly ports: Ports, answered: Fields | null) {
    this.#answered = answered;
  }

  /** Something may have been typed. */
  touch(): void {
    this.#callOff();
    this.#callOff = this.ports.later(pause, () => void this.#send());
  }

  async #send(): Promise<void> {
    const fields = this.ports.fields();
    if (this.#sending || (this.#answered && same(fields, this.#answered))) return;
    this.#sending = true;
    const ending = await this.ports.send(fields).catch((): Ending => ({ kind: "unreachable" }));
    this.#sending = false;
    if (ending.kind === "kept") {
      this.#answered = fields;
      this.ports.kept(ending.kept, fields);
    }
    this.ports.failed(ending.kind === "kept" ? null : ending.kind);
    if (!same(this.ports.fields(), fields)) this.touch();
  }
}
