import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { icon } from "../shared/icons.ts";
import { shared } from "../shared/styles.ts";
import { texts } from "./post-texts.ts";
import { Poster, type Problem, type State } from "./poster.ts";
import { post } from "./posting.ts";

/** What `cj-posted` carries: the server's answer, and the value that it answers to. */
export interface PostedDetail {
  answer: unknown;
  sent: unknown;
}

declare global {
  interface DocumentEventMap {
    "cj-posted": CustomEvent<PostedDetail>;
  }
}

/** Posts what the elements within raise as `cj-change`, as JSON, to an address, with the anti-forgery token of the form within. */
@customElement("cj-post")
export class Post extends LitElement {
  static override styles = [shared, css`
    .status { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .7rem; min-height: 2.5rem; font-size: .9rem; color: var(--cj-muted); }
    .status p { margin: 0; }
    .status.wrong { color: var(--cj-ink); background: var(--cj-warn-soft); border: 1px solid var(--cj-warn); border-radius: var(--cj-radius); padding: .6rem .9rem; margin-block-end: .75rem; position: sticky; inset-block-start: .5rem; z-index: 5; }
    ul { margin: .2rem 0 0; padding-inline-start: 1.2rem; flex-basis: 100%; }
  `];

  @property() address = "";
  /** The tag of what is stored, as the page found it. */
  @property() etag = "";
  @property({ attribute: "sign-in" }) signIn = "/admin/sign-in";
  @state() private now: State = "idle";
  @state() private problems: Problem[] = [];

  private poster: Poster | null = null;
  private listening = new AbortController();

  private get token(): string | null {
    return this.querySelector<HTMLInputElement>("form input[name='__RequestVerificationToken']")?.value ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.addEventListener("cj-change", (event) => this.change((event as CustomEvent).detail), { signal });
    window.addEventListener("online", () => this.poster?.retry(), { signal });
    window.addEventListener("beforeunload", (event) => this.poster?.unsaved && event.preventDefault(), { signal });
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.now === "signed-out" && this.poster?.retry(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listening.abort();
  }

  override render() {
    const text = texts();
    const wrong = this.now === "conflict" || this.now === "refused" || this.now === "signed-out" || this.now === "unreachable";
    return html`<div class=${wrong ? "status wrong" : "status"} part="status" ?hidden=${this.now === "idle"}>
        ${wrong ? icon("warning") : icon(this.now === "posted" ? "good" : "system")}
        <p role="status">${this.now === "idle" ? "" : text[this.now]}</p>
        ${this.now === "conflict" ? html`<a class="button" href=${location.pathname} target="_blank" rel="noopener">${text.theirs}</a><button type="button" @click=${() => this.poster?.insist()}>${text.mine}</button>` : nothing}
        ${this.now === "signed-out" ? html`<a class="button" href=${this.signIn} target="_blank" rel="opener">${text.signIn}</a>` : nothing}
        ${this.now === "unreachable" || this.now === "signed-out" ? html`<button type="button" @click=${() => this.poster?.retry()}>${text.again}</button>` : nothing}
        ${this.now === "refused" && this.problems.length > 0 ? html`<ul>${this.problems.map(({ message }) => html`<li>${message}</li>`)}</ul>` : nothing}
      </div><slot></slot>`;
  }

  private change(value: unknown): void {
    if (this.token === null) return;
    this.poster ??= new Poster({
      send: (sent, etag) => post(this.address, sent, etag, this.token ?? ""),
      later: (milliseconds, action) => {
        const timer = setTimeout(action, milliseconds);
        return () => clearTimeout(timer);
      },
      changed: (now, problems) => [this.now, this.problems] = [now, problems],
      posted: (answer, sent) => this.dispatchEvent(new CustomEvent<PostedDetail>("cj-posted", { detail: { answer, sent }, bubbles: true, composed: true })),
    }, this.etag);
    this.poster.put(value);
  }
}
