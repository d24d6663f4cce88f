import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { KeptDetail } from "../draft/draft-form.ts";
import { icon } from "../shared/icons.ts";
import { prose } from "../shared/prose.ts";
import { shared } from "../shared/styles.ts";
import type { Attribute, Channel, PreviewContext } from "./context.ts";
import { deviceStyles } from "./device-styles.ts";
import { type Device, deviceOf, picture } from "./devices.ts";
import { Latest } from "./latest.ts";
import { texts } from "./preview-texts.ts";
import { type Answer, answers, question } from "./question.ts";

/** What `cj-context` carries. */
export type ContextDetail = PreviewContext & { channels?: Channel[] };

const usual: Channel[] = [
  { key: "desktop", name: "Desktop", kind: "SCREEN" }, { key: "mobile", name: "Mobile", kind: "SCREEN" }, { key: "watch", name: "Watch", kind: "WEARABLE" },
  { key: "signage", name: "Signage", kind: "SIGNAGE" }, { key: "sms", name: "SMS", kind: "MESSAGE" }, { key: "push", name: "Push", kind: "MESSAGE" },
  { key: "email", name: "E-mail", kind: "MESSAGE" }, { key: "chat", name: "Chat", kind: "CHAT" }, { key: "voice", name: "Voice", kind: "VOICE" },
];

const longest = 15_000;
const order: Device[] = ["desktop", "phone", "watch", "sign", "speaker", "sms", "push", "email", "chat"];

/** An item as each device shows it in one context, with why. */
@customElement("cj-preview")
export class Preview extends LitElement {
  static override styles = [shared, prose, deviceStyles, css`
    :host { container-type: inline-size; }
    .devices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1.75rem 1.5rem; align-items: start; }
    article { min-width: 0; container-type: inline-size; }
    .wide { grid-column: 1 / -1; }
    @container (min-width: 40rem) { .wide { grid-column: span 2; } }
    header { display: flex; align-items: baseline; gap: .5rem; margin-block-end: .6rem; }
    header strong { font-size: .9375rem; }
    header span { color: var(--cj-muted); font-size: .8125rem; }
    .why { margin: .7rem 0 .2rem; font-size: .875rem; color: var(--cj-muted); }
    details { font-size: .8125rem; }
    summary { cursor: pointer; color: var(--cj-accent); border-radius: 4px; padding-block: .15rem; }
    table { width: 100%; border-collapse: collapse; margin-block-start: .3rem; }
    th, td { text-align: start; padding: .25rem .6rem .25rem 0; border-block-end: 1px solid var(--cj-line); font-weight: 400; overflow-wrap: anywhere; }
    thead th { color: var(--cj-muted); }
    .SHORTENED, .DERIVED { color: var(--cj-warn-ink); }
    .AUTHORED { color: var(--cj-good); }
    .withheld { display: flex; gap: .6rem; padding: 1.1rem; border: 1px dashed var(--cj-edge); border-radius: var(--cj-radius); }
    .withheld strong { display: block; }
    .withheld svg { margin-block-start: .15rem; color: var(--cj-warn); }
    .trouble { padding: .6rem .9rem; margin: 0 0 1rem; border: 1px solid var(--cj-warn); border-radius: var(--cj-radius); background: var(--cj-warn-soft); color: var(--cj-warn-ink); }
    .trouble:empty { display: none; }
    .loading { color: var(--cj-muted); }
  `];

  /** Where the delivery's GraphQL answers preview tokens. */
  @property() endpoint = "/preview";
  @property() token = "";
  /** The key of the item. */
  @property() item = "";
  @property() persona: string | null = null;
  @property() phase: string | null = null;
  @property() locale: string | null = null;
  /** The moment, ISO 8601; null for now. */
  @property() at: string | null = null;
  @property({ type: Array }) attributeValues: Attribute[] = [];
  @property({ type: Array }) channels: Channel[] = usual;

  @state() private shown: { channels: Channel[]; answers: Map<string, Answer> } | null = null;
  @state() private trouble = "";

  private readonly latest = new Latest();
  private listening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.listening = new AbortController();
    const { signal } = this.listening;
    document.addEventListener("cj-kept", (event) => this.kept((event as CustomEvent<KeptDetail>).detail), { signal });
    document.addEventListener("cj-context", (event) => { this.context = (event as CustomEvent<ContextDetail>).detail; }, { signal });
    const picker = document.querySelector<HTMLElement & { context?: ContextDetail }>("cj-context");
    if (picker?.context) this.context = picker.context;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listening.abort();
  }

  /** The context as a whole. */
  get context(): PreviewContext {
    return { persona: this.persona, phase: this.phase, locale: this.locale, at: this.at, attributes: this.attributeValues };
  }

  set context(context: ContextDetail) {
    [this.persona, this.phase, this.locale, this.at, this.attributeValues] = [context.persona, context.phase, context.locale, context.at, context.attributes];
    if (context.channels) this.channels = context.channels;
  }

  override updated(changed: Map<string, unknown>): void {
    const asked = ["endpoint", "token", "item", "persona", "phase", "locale", "at", "attributeValues", "channels"];
    if (asked.some((name) => changed.has(name))) void this.refresh();
  }

  /** Asks anew; what is shown stays until the answer is there. */
  async refresh(): Promise<void> {
    const channels = this.channels.filter((channel) => deviceOf(channel));
    if (!this.token || !this.item || channels.length === 0) return;
    try {
      await this.latest.ask(() => this.ask(channels), (found) => {
        this.trouble = "";
        this.shown = { channels, answers: found };
      });
    } catch (failure) {
      this.trouble = failure instanceof Refused ? failure.message : texts().offline;
    }
  }

  override render() {
    const text = texts();
    return html`
      <p class="trouble" role="status">${this.trouble}</p>
      ${this.shown ? this.renderDevices() : this.trouble ? nothing : html`<p class="loading">${text.loading}</p>`}`;
  }

  private renderDevices() {
    const devices = (this.shown?.channels ?? []).map((channel) => ({ channel, device: deviceOf(channel) as Device }))
      .sort((left, right) => order.indexOf(left.device) - order.indexOf(right.device));
    return html`<div class="devices" role="group" aria-label=${texts().region} @click=${still}>
      ${repeat(devices, ({ channel }) => channel.key, ({ channel, device }) => this.renderDevice(channel, device))}</div>`;
  }

  private renderDevice(channel: Channel, device: Device) {
    const { seen, why } = this.shown?.answers.get(channel.key) ?? { seen: null, why: null };
    return html`<article class=${device === "desktop" || device === "sign" ? "wide" : ""} aria-labelledby=${`name-${channel.key}`}>
      <header><strong id=${`name-${channel.key}`}>${channel.name}</strong><span>${texts().kinds[channel.kind]}</span></header>
      ${seen ? picture(device, seen) : renderWithheld(why)}
      ${why ? html`<p class="why">${why.sentence}</p>${renderSources(why)}` : nothing}
    </article>`;
  }

  private kept({ item, token }: KeptDetail): void {
    if (item && item !== this.item) return;
    if (token && token !== this.token) this.token = token;
    else void this.refresh();
  }

  private async ask(channels: Channel[]): Promise<Map<string, Answer>> {
    const response = await fetch(this.endpoint, {
      method: "POST",
      headers: { "Authorization": `Preview ${this.token}`, "Content-Type": "application/json", "Accept": "application/json" },
      body: JSON.stringify(question(this.item, this.context, channels)),
      signal: AbortSignal.timeout(longest),
    });
    if (response.status === 401 || response.status === 403) throw new Refused(texts().ended);
    const answer = (await response.json()) as { data?: Record<string, unknown> | null; errors?: { message: string }[] };
    if (!answer.data) throw new Refused(`${texts().failed} ${answer.errors?.[0]?.message ?? response.status}`);
    return answers(answer.data, channels);
  }
}

/** The server answered, but with no preview; the message is for people. */
class Refused extends Error {}

function renderWithheld(why: Answer["why"]) {
  const text = texts();
  return html`<div class="withheld">${icon("warning")}<div><strong>${text.nothing}</strong>${why?.withheld ? text.withheld[why.withheld] : nothing}</div></div>`;
}

function renderSources({ selection }: NonNullable<Answer["why"]>) {
  if (!selection || selection.fields.length === 0) return nothing;
  const text = texts();
  return html`<details><summary>${text.source}</summary>
    <table><thead><tr><th scope="col">${text.field}</th><th scope="col">${text.wording}</th><th scope="col">${text.origin}</th></tr></thead>
      <tbody>${selection.fields.map(({ name, variant, source }) => html`
        <tr><th scope="row">${text.fields[name] ?? name}</th><td>${variant ?? text.base}</td><td class=${source}>${text.sources[source]}</td></tr>`)}</tbody>
    </table></details>`;
}

/** Links in a preview lead nowhere: the editor would lose the page. */
function still(event: Event): void {
  if (event.composedPath().some((element) => element instanceof HTMLAnchorElement)) event.preventDefault();
}
