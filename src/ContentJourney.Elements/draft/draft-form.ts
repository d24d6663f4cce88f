import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { icon } from "../shared/icons.ts";
import { shared } from "../shared/styles.ts";
import { moment } from "../shared/words.ts";
import { type Backup, Backups } from "./backup.ts";
import { putBack } from "./put-back.ts";
import { different, type Fields, fieldsOf, same, typed } from "./fields.ts";
import { type Kept, Keeper, type State } from "./keeper.ts";
import { send } from "./sending.ts";
import { texts } from "./draft-texts.ts";

/** What `cj-kept` carries: the server's answer and the fields that it answers to. */
export interface KeptDetail extends Kept {
  item: string;
  sent: Fields;
}

type Wrong = keyof ReturnType<typeof texts>["wrong"];
type Offer = { key: string; backup: Backup };

/** Keeps what is typed in the form within: on the server after each pause, and in the browser until the server has it. */
@customElement("cj-draft-form")
export class DraftForm extends LitElement {
  static override styles = [shared, css`
    .status {
      position: sticky; bottom: 0; z-index: 3; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem; margin-block-start: 1rem;
      padding: .5rem .75rem; border: 1px solid var(--cj-line); border-radius: var(--cj-radius); background: var(--cj-card); font-size: .875rem; color: var(--cj-muted);
    }
    .status p { margin: 0; flex: 1 1 12rem; }
    .status svg { color: var(--cj-good); }
    .warn { background: var(--cj-warn-soft); border-color: var(--cj-warn); color: var(--cj-warn-ink); }
    .warn svg { color: currentColor; }
    .busy { animation: breathe 1.2s ease-in-out infinite alternate; }
    @keyframes breathe { from { opacity: .35; } }
    .offer { margin-block-end: 1rem; padding: .9rem 1rem; border: 1px solid var(--cj-warn); border-radius: var(--cj-radius); background: var(--cj-warn-soft); }
    .offer h2 { margin: 0; font-size: 1rem; }
    .offer p { margin: .3rem 0 .7rem; }
    .buttons { margin-block-start: .7rem; display: flex; flex-wrap: wrap; gap: .5rem; }
    pre { margin: .5rem 0 0; padding: .6rem; max-height: 10rem; overflow: auto; white-space: pre-wrap; background: var(--cj-card); border: 1px solid var(--cj-line); border-radius: 6px; font: .8125rem var(--cj-mono); }
    details { margin-block-end: .7rem; }
    summary { cursor: pointer; }
  `];

  /** The address that keeps the fields. */
  @property() keep = "";
  /** The key of the item. */
  @property() item = "";
  /** The version that is edited. */
  @property({ attribute: "based-on" }) basedOn = "";
  /** Whose typing it is, so that two people at one browser never see each other's. */
  @property() account = "";
  /** Where one signs in. */
  @property({ attribute: "sign-in" }) signIn = "/admin/sign-in";

  @state() private now: State = "idle";
  @state() private wrong: Wrong | null = null;
  @state() private stored = true;
  @state() private keptAt: Date | null = null;
  @state() private offer: Offer | null = null;
  /** Fields of a backup that have no place here any more; it is forgotten when they were seen. */
  @state() private homeless: { key: string; fields: Fields } | null = null;

  private last: Fields = {};
  private keeper: Keeper | null = null;
  private backups: Backups | null = null;
  private listening = new AbortController();
  private sending = new AbortController();

  /** The form within. */
  get form(): HTMLFormElement | null {
    return this.querySelector("form");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.listening = new AbortController();
    const { signal } = this.listening;
    document.addEventListener("input", this.changed, { signal });
    document.addEventListener("change", this.changed, { signal });
    window.addEventListener("submit", this.submitted, { signal });
    window.addEventListener("online", () => this.keeper?.retry(), { signal });
    window.addEventListener("focus", () => this.back(), { signal });
    document.addEventListener("visibilitychange", () => this.back(), { signal });
    window.addEventListener("pageshow", (event) => event.persisted && this.keeper?.resume(), { signal });
    window.addEventListener("beforeunload", (event) => this.leaving && event.preventDefault(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listening.abort();
  }

  override firstUpdated(): void {
    this.backups = new Backups(shelf(), `${this.account}:${this.item}`, crypto.randomUUID?.() ?? String(Math.random()));
    this.keeper = new Keeper({
      send: (fields) => send(this.keep, fields, (this.sending = new AbortController()).signal),
      later: (milliseconds, action) => {
        const timer = setTimeout(action, milliseconds);
        return () => clearTimeout(timer);
      },
      now: () => new Date(),
      changed: (now, stored) => {
        this.now = now;
        this.stored = stored;
        if (now in texts().wrong) this.wrong = now as Wrong;
      },
      kept: (kept, sent) => this.raise(kept, sent),
    }, this.backups, () => this.basedOn);
    this.last = this.fields();
    this.look();
  }

  override render() {
    return html`
      ${this.offer ? this.renderOffer(this.offer) : nothing}
      ${this.homeless ? this.renderHomeless(this.homeless) : nothing}
      <slot></slot>
      ${this.renderStatus()}`;
  }

  private renderStatus() {
    const text = texts();
    const warning = this.warning();
    const busy = this.now === "waiting" || this.now === "sending";
    const line = warning ?? (this.keptAt ? text.kept(moment(this.keptAt)) : "");
    return html`<div class=${warning ? "status warn" : "status"} part="status" ?hidden=${!line && !busy}>
      ${warning ? icon("warning") : html`<span class=${busy ? "busy" : ""}>${icon(busy ? "system" : "good")}</span>`}
      <p role="status">${line}</p>
      ${busy ? html`<span aria-hidden="true">${text.keeping}</span>` : nothing}
      ${this.wrong === "signed-out" ? html`<a class="button" href=${this.signIn} target="_blank" rel="opener">${text.signIn}</a>` : nothing}
      ${this.wrong === "unreachable" || this.wrong === "signed-out" ? html`<button type="button" @click=${() => this.keeper?.retry()}>${text.again}</button>` : nothing}
    </div>`;
  }

  /** What went wrong, and where the text is meanwhile. While it is tried again the line stays. */
  private warning(): string | null {
    const text = texts();
    const safe = this.stored ? text.here : text.nowhere;
    if (this.wrong) return `${text.wrong[this.wrong]} ${safe}`;
    return this.stored || this.now === "idle" || this.now === "kept" ? null : text.nowhere;
  }

  private renderOffer({ backup }: Offer) {
    const text = texts();
    const older = backup.basedOn !== this.basedOn;
    return html`<section class="offer" aria-labelledby="offer">
      <h2 id="offer">${text.found(moment(new Date(backup.at)))}</h2>
      <p>${older ? text.foundOlder : text.foundSame}</p>
      <details><summary>${text.show}</summary>${this.renderFields(this.differing(backup.fields))}</details>
      <div class="buttons">
        <button type="button" class="primary" @click=${() => this.restore()}>${text.restore}</button>
        <button type="button" @click=${() => this.discard()}>${text.discard}</button>
      </div>
    </section>`;
  }

  private renderHomeless({ key, fields }: { key: string; fields: Fields }) {
    const text = texts();
    return html`<section class="offer" aria-labelledby="homeless">
      <h2 id="homeless">${text.homeless}</h2>${this.renderFields(fields)}
      <div class="buttons"><button type="button" @click=${() => this.seen(key)}>${text.close}</button></div>
    </section>`;
  }

  private renderFields(fields: Fields) {
    return Object.entries(fields).filter(([, values]) => values.length > 0).map(([name, values]) => html`<pre tabindex="0" aria-label=${name}>${name}: ${values.join("\n")}</pre>`);
  }

  private differing(fields: Fields): Fields {
    const now = typed(this.fields());
    return Object.fromEntries(different(fields, now).map((name) => [name, fields[name] ?? []]));
  }

  private fields(): Fields {
    return this.form ? fieldsOf(new FormData(this.form)) : {};
  }

  private readonly changed = (event: Event) => {
    const control = event.target as { form?: HTMLFormElement | null };
    if (this.form && control.form === this.form) this.touch();
  };

  /** To be called when fields came, went or changed without an input event. What a blur tells once more is no change. */
  touch(): void {
    const fields = this.fields();
    if (same(fields, this.last)) return;
    this.last = fields;
    this.keeper?.typed(fields);
  }

  private readonly submitted = (event: SubmitEvent) => {
    if (event.target !== this.form || event.defaultPrevented) return;
    this.keeper?.submit(this.fields());
    this.sending.abort();
  };

  private back(): void {
    if (document.visibilityState === "visible" && this.now === "signed-out") this.keeper?.retry();
  }

  private get leaving(): boolean {
    return this.keeper !== null && this.keeper.unsaved && !this.keeper.submitted;
  }

  private raise(kept: Kept, sent: Fields): void {
    [this.keptAt, this.wrong] = [new Date(kept.kept), null];
    this.dispatchEvent(new CustomEvent<KeptDetail>("cj-kept", { detail: { ...kept, item: this.item, sent }, bubbles: true, composed: true }));
  }

  /** What an earlier opening left: sent on when it is what stands here, forgotten when a newer version holds it, else offered. */
  private look(): void {
    const found = this.backups?.found(new Date());
    if (!found || !this.backups) return;
    const fields = this.fields();
    if (found.backup.sent && found.backup.basedOn !== this.basedOn) this.backups.forget(found.key);
    else if (same(found.backup.fields, fields)) {
      this.keeper?.typed(fields);
      this.backups.forget(found.key);
    } else this.offer = found;
  }

  private restore(): void {
    if (!this.offer || !this.form) return;
    const { key, backup } = this.offer;
    const fields = putBack(this.form, this.differing(backup.fields));
    this.touch();
    if (Object.keys(fields).length === 0) this.discard();
    else [this.homeless, this.offer] = [{ key, fields }, null];
  }

  private seen(key: string): void {
    this.homeless = null;
    this.backups?.forget(key);
    this.look();
  }

  private discard(): void {
    if (this.offer) this.backups?.forget(this.offer.key);
    this.offer = null;
    this.look();
  }
}

function shelf(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
