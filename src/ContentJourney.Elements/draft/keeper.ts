import type { Backups } from "./backup.ts";
import type { Fields } from "./fields.ts";

/** A budget's use by one field on one channel, as the server counts. */
export interface Measure {
  input: string;
  channel: string;
  unit: "characters" | "words" | "seconds" | "segments" | "pixels" | "count" | "bytes";
  count: number;
  max: number;
  hard: boolean;
}

export interface Finding {
  path: string;
  severity: "problem" | "warning";
  message: string;
}

/** The server's answer to what it keeps. */
export interface Kept {
  kept: string;
  token?: string;
  findings?: Finding[];
  measures?: Measure[];
  html?: Record<string, string>;
}

/** How a sending ended. */
export type Ending =
  | { kind: "kept"; kept: Kept }
  | { kind: "signed-out" | "conflict" | "too-large" | "refused" | "unreachable" };

/** Where the typing is: `idle` before anything was typed; `waiting` until the pause; the rest as `Ending`. */
export type State = "idle" | "waiting" | "sending" | Ending["kind"];

export interface Ports {
  send(fields: Fields): Promise<Ending>;
  /** Calls back after so many milliseconds; the answer calls it off. */
  later(milliseconds: number, action: () => void): () => void;
  now(): Date;
  /** `stored` is false when the browser did not take the backup. */
  changed(state: State, stored: boolean): void;
  kept(kept: Kept, sent: Fields): void;
}

export const pause = 60;
const longest = 30_000;

/**
 * Brings typing to the server: after a pause, never two sendings at once, the newest text last. Until the server has it, the
 * browser does. A lost connection is tried again after 1, 2, 4 … 30 seconds.
 */
export class Keeper {
  #state: State = "idle";
  #fields: Fields | null = null;
  #typed = 0;
  #safe = 0;
  #failures = 0;
  #stored = true;
  #sending = false;
  #over = false;
  #callOff: () => void = () => {};

  constructor(private readonly ports: Ports, private readonly backups: Backups, private readonly basedOn: () => string) {}

  get state(): State {
    return this.#state;
  }

  /** Something is typed that the server has not confirmed. */
  get unsaved(): boolean {
    return this.#typed > this.#safe;
  }

  /** The form is on its way as a whole. */
  get submitted(): boolean {
    return this.#over;
  }

  typed(fields: Fields): void {
    if (this.#over) return;
    this.#fields = fields;
    this.#typed++;
    this.#backUp(false);
    if (this.#sending) return;
    // While there is no connection the attempts keep their own rhythm.
    if (this.#state === "unreachable") this.ports.changed(this.#state, this.#stored);
    else this.#wait(pause, "waiting");
  }

  /** The connection, or the sign-in, may be back. */
  retry(): void {
    if (this.unsaved && !this.#sending && !this.#over && this.#state !== "waiting") this.#send();
  }

  /** The form itself is on its way and takes everything with it. */
  submit(fields: Fields): void {
    this.#callOff();
    this.#over = true;
    this.#fields = fields;
    if (this.unsaved) this.#backUp(true);
  }

  /** The form came back, or did not go after all. */
  resume(): void {
    if (!this.#over) return;
    this.#over = false;
    if (this.unsaved && !this.#sending) this.#wait(pause, "waiting");
  }

  #backUp(sent: boolean): void {
    if (this.#fields) {
      this.#stored = this.backups.write({ fields: this.#fields, at: this.ports.now().toISOString(), basedOn: this.basedOn(), sent });
    }
  }

  #wait(milliseconds: number, state: State): void {
    this.#callOff();
    this.#callOff = this.ports.later(milliseconds, () => this.#send());
    this.#become(state);
  }

  #send(): void {
    this.#callOff();
    if (!this.#fields || this.#sending) return;
    const [number, fields] = [this.#typed, this.#fields];
    this.#sending = true;
    this.#become("sending");
    void this.ports.send(fields).catch((): Ending => ({ kind: "unreachable" })).then((ending) => {
      this.#sending = false;
      if (ending.kind === "kept") this.#confirmed(ending.kept, number, fields);
      if (!this.#over) this.#ended(ending);
    });
  }

  #confirmed(kept: Kept, number: number, fields: Fields): void {
    this.#failures = 0;
    this.#safe = number;
    if (!this.unsaved) this.backups.forget();
    this.ports.kept(kept, fields);
  }

  #ended(ending: Ending): void {
    if (ending.kind === "unreachable") this.#wait(Math.min(1000 * 2 ** this.#failures++, longest), "unreachable");
    else if (ending.kind === "kept" && this.unsaved) this.#wait(pause, "waiting");
    else this.#become(ending.kind);
  }

  #become(state: State): void {
    this.#state = state;
    this.ports.changed(state, this.#stored);
  }
}
