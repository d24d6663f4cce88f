import { css, html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { attributeValue, type Channel, instant } from "../preview/context.ts";
import type { ContextDetail } from "../preview/preview.ts";
import { valuesWithin } from "../shared/data.ts";
import { icon } from "../shared/icons.ts";
import { shared } from "../shared/styles.ts";
import { words } from "../shared/words.ts";

interface Named {
  key: string;
  name: string;
}

/** What there is to choose from. `attributes` are names that wordings ask for. */
export interface ContextOptions {
  personas: Named[];
  models: (Named & { phases: Named[] })[];
  locales: Named[];
  channels: Channel[];
  attributes?: string[];
}

const texts = words({
  en: {
    bar: "Context of the preview", persona: "Persona", nobody: "nobody in particular", phase: "Phase", anyPhase: "no phase", locale: "Language", site: "of the site",
    at: "Moment", channels: "Devices", attributes: "What is known", name: "Name", value: "Value", add: "Add", remove: (name: string) => `Remove ${name}`, now: "Now",
  },
  de: {
    bar: "Kontext der Vorschau", persona: "Persona", nobody: "niemand Bestimmtes", phase: "Phase", anyPhase: "keine Phase", locale: "Sprache", site: "der Website",
    at: "Zeitpunkt", channels: "Geräte", attributes: "Was bekannt ist", name: "Name", value: "Wert", add: "Hinzufügen", remove: (name: string) => `${name} entfernen`, now: "Jetzt",
  },
});

/** Picks for whom, when and where the preview is; raises `cj-context`. */
@customElement("cj-context")
export class Context extends LitElement {
  static override styles = [shared, css`
    .bar { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem 1rem; padding: .9rem 1rem; border: 1px solid var(--cj-line); border-radius: var(--cj-radius); background: var(--cj-card); }
    .bar > div { flex: 1 1 10rem; min-width: 0; }
    .bar > .all { flex: 1 1 100%; }
    fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
    legend { padding: 0; font-size: .8125rem; font-weight: 600; margin-block-end: .2rem; }
    .chips { display: flex; flex-wrap: wrap; gap: .35rem; }
    .chips label { position: relative; display: inline-flex; align-items: center; gap: .35rem; margin: 0; min-height: 2rem; padding: .2rem .7rem; border: 1px solid var(--cj-line); border-radius: 99px; font-weight: 500; cursor: pointer; }
    .chips label:has(:checked) { background: var(--cj-accent-soft); border-color: var(--cj-accent); color: var(--cj-accent); }
    .chips label:has(:focus-visible) { box-shadow: var(--cj-focus); }
    .chips input { position: absolute; inset: 0; min-height: 0; opacity: 0; margin: 0; cursor: pointer; }
    .chips svg { width: .9em; height: .9em; }
    .chips label:not(:has(:checked)) svg { opacity: 0; }
    .row { display: flex; gap: .4rem; align-items: center; margin-block-end: .4rem; max-width: 34rem; }
    .moment { display: flex; gap: .4rem; }
  `];

  @property({ type: Object }) options: ContextOptions = { personas: [], models: [], locales: [], channels: [] };
  @property() persona = "";
  @property() phase = "";
  @property() locale = "";
  @state() private at = "";
  @state() private off = new Set<string>();
  @state() private rows: { name: string; value: string }[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.options = valuesWithin<ContextOptions>(this) ?? this.options;
  }

  override firstUpdated(): void {
    this.raise();
  }

  /** What is picked. */
  get context(): ContextDetail {
    return {
      persona: this.persona || null,
      phase: this.phase || null,
      locale: this.locale || null,
      at: instant(this.at),
      attributes: this.rows.filter(({ name }) => name.trim()).map(({ name, value }) => ({ name: name.trim(), value: attributeValue(value) })),
      channels: this.options.channels.filter(({ key, kind }) => kind !== "OFFLINE" && !this.off.has(key)),
    };
  }

  override render() {
    const text = texts();
    return html`<div class="bar" role="group" aria-label=${text.bar}>
      <div><label for="persona">${text.persona}</label>
        <select id="persona" @change=${(event: Event) => this.take({ persona: valueOf(event) })}>
          ${choice("", text.nobody, this.persona)}${this.options.personas.map(({ key, name }) => choice(key, name, this.persona))}</select></div>
      <div><label for="phase">${text.phase}</label>
        <select id="phase" @change=${(event: Event) => this.take({ phase: valueOf(event) })}>
          ${choice("", text.anyPhase, this.phase)}
          ${this.options.models.map(({ name, phases }) => html`<optgroup label=${name}>${phases.map((phase) => choice(phase.key, phase.name, this.phase))}</optgroup>`)}</select></div>
      <div><label for="locale">${text.locale}</label>
        <select id="locale" @change=${(event: Event) => this.take({ locale: valueOf(event) })}>
          ${choice("", text.site, this.locale)}${this.options.locales.map(({ key, name }) => choice(key, name, this.locale))}</select></div>
      <div><label for="at">${text.at}</label><span class="moment">
        <input id="at" type="datetime-local" .value=${this.at} @change=${(event: Event) => this.take({ at: valueOf(event) })}>
        <button type="button" ?hidden=${!this.at} @click=${() => this.take({ at: "" })}>${text.now}</button></span></div>
      <fieldset class="all"><legend>${text.channels}</legend><div class="chips">${this.options.channels.filter(({ kind }) => kind !== "OFFLINE").map(({ key, name }) => html`
        <label><input type="checkbox" .checked=${!this.off.has(key)} @change=${() => this.toggle(key)}>${icon("good")}${name}</label>`)}</div></fieldset>
      <fieldset class="all"><legend>${text.attributes}</legend>
        <datalist id="names">${(this.options.attributes ?? []).map((name) => html`<option value=${name}></option>`)}</datalist>
        ${this.rows.map((row, index) => this.renderRow(row, index))}
        <button type="button" id="add" @click=${this.add}>${icon("plus")} ${text.add}</button></fieldset>
    </div>`;
  }

  private renderRow({ name, value }: { name: string; value: string }, index: number) {
    const text = texts();
    const put = (changed: object) => this.take({ rows: this.rows.map((row, at) => (at === index ? { ...row, ...changed } : row)) });
    return html`<div class="row">
      <input class="name" list="names" aria-label=${text.name} placeholder=${text.name} .value=${name} @change=${(event: Event) => put({ name: valueOf(event) })}>
      <span aria-hidden="true">=</span>
      <input aria-label=${text.value} placeholder=${text.value} .value=${value} @change=${(event: Event) => put({ value: valueOf(event) })}>
      <button type="button" class="quiet" aria-label=${text.remove(name)} @click=${() => this.drop(index)}>${icon("trash")}</button>
    </div>`;
  }

  private readonly add = async () => {
    this.rows = [...this.rows, { name: "", value: "" }];
    await this.updateComplete;
    [...this.renderRoot.querySelectorAll<HTMLElement>(".name")].at(-1)?.focus();
  };

  private drop(index: number): void {
    this.take({ rows: this.rows.filter((_, at) => at !== index) });
    this.renderRoot.querySelector<HTMLElement>("#add")?.focus();
  }

  private toggle(key: string): void {
    const off = new Set(this.off);
    if (!off.delete(key)) off.add(key);
    this.take({ off });
  }

  private take(changed: Partial<{ persona: string; phase: string; locale: string; at: string; off: Set<string>; rows: { name: string; value: string }[] }>): void {
    Object.assign(this, changed);
    this.raise();
  }

  private raise(): void {
    this.dispatchEvent(new CustomEvent<ContextDetail>("cj-context", { detail: this.context, bubbles: true, composed: true }));
  }
}

function choice(key: string, name: string, chosen: string) {
  return html`<option value=${key} .selected=${key === chosen}>${name}</option>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
