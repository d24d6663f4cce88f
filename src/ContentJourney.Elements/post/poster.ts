export interface Problem {
  path: string;
  message: string;
}

/** How a sending ended; `etag` is that of what is stored by now. */
export type Ending =
  | { kind: "posted"; answer: unknown; etag: string | null }
  | { kind: "conflict" | "refused"; problems: Problem[]; etag: string | null }
  | { kind: "signed-out" | "unreachable" };

/** Where the newest value is; `idle` before there was one. */
export type State = "idle" | "sending" | Ending["kind"];

export interface Ports {
  send(value: unknown, etag: string): Promise<Ending>;
  /** Calls back after so many milliseconds; the answer calls it off. */
  later(milliseconds: number, action: () => void): () => void;
  changed(state: State, problems: Problem[]): void;
  posted(answer: unknown, sent: unknown): void;
}

const longest = 30_000;

/** Brings values to the server: never two at once, the newest last. At a conflict it waits for a decision. */
export class Poster {
  #state: State = "idle";
  #value: unknown = null;
  #waiting = false;
  #sending = false;
  #failures = 0;
  #theirs: string | null = null;
  #callOff: () => void = () => {};

  constructor(private readonly ports: Ports, private etag: string) {}

  get state(): State {
    return this.#state;
  }

  /** Something was changed that the server has not stored. */
  get unsaved(): boolean {
    return this.#waiting || this.#sending;
  }

  put(value: unknown): void {
    this.#value = value;
    this.#waiting = true;
    if (!this.#sending && this.#state !== "conflict") this.#send();
  }

  /** The connection, or the sign-in, may be back. */
  retry(): void {
    if (this.#waiting && !this.#sending && this.#state !== "conflict") this.#send();
  }

  /** After a conflict: what stands here replaces what somebody else stored. */
  insist(): void {
    if (this.#state !== "conflict" || this.#theirs === null) return;
    this.etag = this.#theirs;
    this.#send();
  }

  #send(): void {
    this.#callOff();
    this.#sending = true;
    this.#waiting = false;
    const sent = this.#value;
    this.#become("sending");
    void this.ports.send(sent, this.etag).catch((): Ending => ({ kind: "unreachable" })).then((ending) => {
      this.#sending = false;
      this.#ended(ending, sent);
    });
  }

  #ended(ending: Ending, sent: unknown): void {
    if (ending.kind === "posted") {
      this.#failures = 0;
      this.etag = ending.etag ?? this.etag;
      this.ports.posted(ending.answer, sent);
      if (this.#waiting) this.#send();
      else this.#become("posted");
      return;
    }
    // What was refused once is refused again; a newer value may not be.
    if (ending.kind === "refused" && this.#waiting) return this.#send();
    this.#waiting = true;
    if (ending.kind === "conflict") this.#theirs = ending.etag;
    if (ending.kind === "unreachable") this.#callOff = this.ports.later(Math.min(1000 * 2 ** this.#failures++, longest), () => this.retry());
    this.#become(ending.kind, "problems" in ending ? ending.problems : []);
  }

  #become(state: State, problems: Problem[] = []): void {
    this.#state = state;
    this.ports.changed(state, problems);
  }
}
