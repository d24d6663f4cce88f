import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { icon } from "../shared/icons.ts";
import { shared } from "../shared/styles.ts";
import { documentTag } from "../shared/words.ts";
import type { Seen } from "./question.ts";
import { sentences } from "./sentences.ts";
import { texts } from "./preview-texts.ts";

type Speech = NonNullable<Seen["speech"]>;

/** What a voice says, and the browser's own voice to say it. */
@customElement("cj-speaker")
export class Speaker extends LitElement {
  static override styles = [shared, css`
    .text { margin: 0 0 .8rem; max-height: 14rem; overflow: auto; font-size: 1.0625rem; border-radius: 4px; }
    mark { background: var(--cj-accent-soft); color: inherit; border-radius: 3px; box-shadow: 0 0 0 2px var(--cj-accent-soft); }
    .bar { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; }
    .seconds { margin-inline-start: auto; color: var(--cj-muted); font-size: .875rem; }
    .reprompt { margin: .8rem 0 0; color: var(--cj-muted); font-size: .875rem; }
  `];

  @property({ attribute: false }) speech: Speech | null = null;
  /** The language of the delivery. */
  @property() locale = "";
  @state() private now: "silent" | "speaking" | "paused" = "silent";
  @state() private sentence = -1;

  private turn = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get("speech") as Speech | null | undefined;
    if (changed.has("speech") && before?.plain !== this.speech?.plain) this.stop();
  }

  override render() {
    const text = texts();
    if (!this.speech) return html`<p class="text">${text.noSpeech}</p>`;
    const number = new Intl.NumberFormat(documentTag(), { maximumFractionDigits: 1 });
    return html`
      <p class="text" lang=${this.locale} tabindex="0" role="group" aria-label=${text.fields["speech"] ?? ""}>${this.parts.map((part, index) => html`${index === this.sentence ? html`<mark>${part}</mark>` : part} `)}</p>
      <div class="bar">
        ${"speechSynthesis" in window ? this.renderButtons() : html`<span>${text.noVoice}</span>`}
        <span class="seconds">${text.seconds(number.format(this.speech.seconds))}</span>
      </div>
      ${this.speech.reprompt ? html`<p class="reprompt">${text.reprompt} <span lang=${this.locale}>„${this.speech.reprompt}“</span></p>` : nothing}`;
  }

  private renderButtons() {
    const text = texts();
    const [label, drawing] = this.now === "speaking" ? [text.pause, "pause"] as const : [this.now === "paused" ? text.goOn : text.speak, "play"] as const;
    return html`
      <button type="button" class="primary" @click=${() => this.toggle()}>${icon(drawing)} ${label}</button>
      <button type="button" ?hidden=${this.now === "silent"} @click=${() => this.stop()}>${icon("stop")} ${text.stop}</button>`;
  }

  private get parts(): string[] {
    return this.speech ? sentences(this.speech.plain, this.locale || documentTag()) : [];
  }

  private toggle(): void {
    if (this.now === "speaking") {
      speechSynthesis.pause();
      this.now = "paused";
    } else if (this.now === "paused") {
      speechSynthesis.resume();
      this.now = "speaking";
    } else this.start();
  }

  private start(): void {
    speechSynthesis.cancel();
    const turn = ++this.turn;
    this.now = "speaking";
    for (const [index, part] of this.parts.entries()) speechSynthesis.speak(this.utterance(part, index, turn));
  }

  private utterance(part: string, index: number, turn: number): SpeechSynthesisUtterance {
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.lang = this.locale;
    utterance.onstart = () => { if (turn === this.turn) this.sentence = index; };
    utterance.onend = () => { if (turn === this.turn && index === this.parts.length - 1) this.silence(); };
    utterance.onerror = () => { if (turn === this.turn) this.silence(); };
    return utterance;
  }

  private stop(): void {
    if (this.now !== "silent") speechSynthesis.cancel();
    this.silence();
  }

  private silence(): void {
    this.turn++;
    this.now = "silent";
    this.sentence = -1;
  }
}
