import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import "@awesome.me/webawesome/dist/components/dropdown/dropdown.js";
import "@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js";
import "../shared/webawesome.ts";
import type { KeptDetail } from "../draft/draft-form.ts";
import { icon } from "../shared/icons.ts";
import { prose } from "../shared/prose.ts";
import { shared } from "../shared/styles.ts";
import { words } from "../shared/words.ts";
import { type Edit, insertion, link, type Selected, toggleHeading, toggleMarks, togglePrefix } from "./edits.ts";

export interface Fact {
  name: string;
  value: string;
}

const texts = words({
  en: {
    toolbar: "Format", bold: "Bold (Ctrl+B)", italic: "Italic (Ctrl+I)", link: "Link (Ctrl+K)", list: "List", heading: "Heading", quote: "Quote",
    fact: "Insert fact", sample: "text", result: "As it will look", empty: "Nothing yet.",
  },
  de: {
    toolbar: "Formatieren", bold: "Fett (Strg+B)", italic: "Kursiv (Strg+I)", link: "Link (Strg+K)", list: "Liste", heading: "Überschrift", quote: "Zitat",
    fact: "Fakt einfügen", sample: "Text", result: "So wird es aussehen", empty: "Noch nichts.",
  },
});

const actions = {
  bold: (chosen: Selected) => toggleMarks(chosen, "**", texts().sample),
  italic: (chosen: Selected) => toggleMarks(chosen, "*", texts().sample),
  link: (chosen: Selected) => link(chosen, texts().sample),
  heading: toggleHeading,
  list: (chosen: Selected) => togglePrefix(chosen, "- "),
  quote: (chosen: Selected) => togglePrefix(chosen, "> "),
} satisfies Record<string, (chosen: Selected) => Edit>;

type Action = keyof typeof actions;
const keys: Record<string, Action> = { b: "bold", i: "italic", k: "link" };

/** Helps to write Markdown in the text area within, and shows what becomes of it as the server reads it. */
@customElement("cj-markdown")
export class Markdown extends LitElement {
  static override styles = [shared, prose, css`
    .frame { border: 1px solid var(--cj-edge); border-radius: var(--cj-radius); background: var(--cj-card); }
    .frame:focus-within { box-shadow: var(--cj-focus); }
    .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; padding: 3px; border-block-end: 1px solid var(--cj-line); }
    .tools button { min-width: 2.25rem; padding: .3rem; border-color: transparent; background: transparent; }
    .tools button:hover { background: var(--cj-soft); }
    wa-dropdown { margin-inline-start: auto; }
    wa-dropdown::part(menu) { max-height: 20rem; overflow: auto; }
    .tools wa-dropdown button { padding-inline: .6rem; font-size: .875rem; }
    .value { margin-inline-start: 1.5rem; color: var(--cj-muted); }
    ::slotted(textarea) {
      display: block; width: 100%; min-height: 8rem; margin: 0; padding: .7rem .8rem; border: 0 !important; border-radius: 0 0 var(--cj-radius) var(--cj-radius); outline: none; box-shadow: none !important;
      background: transparent; color: inherit; font: .9375rem/1.55 var(--cj-mono); resize: vertical; box-sizing: border-box; field-sizing: content; max-height: 70vh;
    }
    .result { margin-block-start: .5rem; padding: .6rem .9rem; border-inline-start: 3px solid var(--cj-accent); border-radius: 0 var(--cj-radius) var(--cj-radius) 0; background: var(--cj-soft); }
    .result > .label { color: var(--cj-muted); font-weight: 500; }
  `];

  /** The facts of the item, to be inserted as `{fact:name}`. */
  @property({ type: Array }) facts: Fact[] = [];
  /** Safe HTML of the text, from the server. */
  @property({ attribute: false }) html: string | null = null;
  @state() private current = 0;

  private listening = new AbortController();

  get area(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.addEventListener("keydown", (event) => this.shortcut(event), { signal });
    document.addEventListener("cj-kept", (event) => this.kept(event as CustomEvent<KeptDetail>), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listening.abort();
  }

  override render() {
    const text = texts();
    return html`
      <div class="frame">
        <div class="tools" role="toolbar" aria-label=${text.toolbar} @keydown=${this.walk}>
          ${(Object.keys(actions) as Action[]).map((action, index) => html`
            <button type="button" title=${text[action]} aria-label=${text[action]} tabindex=${index === this.current ? 0 : -1}
              @focus=${() => (this.current = index)} @click=${() => this.apply(actions[action])}>${icon(action)}</button>`)}
          ${this.facts.length > 0 ? this.renderFacts() : nothing}
        </div>
        <slot></slot>
      </div>
      ${this.html === null ? nothing : html`
        <section class="result" aria-label=${text.result}><span class="label" aria-hidden="true">${text.result}</span>
          <div class="prose">${this.html ? unsafeHTML(this.html) : text.empty}</div>
        </section>`}`;
  }

  private renderFacts() {
    const index = Object.keys(actions).length;
    return html`<wa-dropdown placement="bottom-end" @wa-select=${this.chosen}>
      <button slot="trigger" type="button" tabindex=${index === this.current ? 0 : -1} @focus=${() => (this.current = index)}>${icon("fact")} ${texts().fact}</button>
      ${this.facts.map((fact) => html`<wa-dropdown-item value=${fact.name}>${fact.name}<span slot="details" class="value">${fact.value}</span></wa-dropdown-item>`)}
    </wa-dropdown>`;
  }

  private readonly chosen = (event: Event) => {
    const { item } = (event as CustomEvent<{ item: { value: string } }>).detail;
    // The menu gives the focus back to its button first.
    setTimeout(() => this.apply((chosen) => insertion(chosen, `{fact:${item.value}}`)));
  };

  /** One stop for Tab; the arrows walk along the buttons. */
  private readonly walk = (event: KeyboardEvent) => {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>(".tools button")];
    const at = buttons.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  };

  private shortcut(event: KeyboardEvent): void {
    const action = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? keys[event.key.toLowerCase()] : undefined;
    if (!action || event.target !== this.area) return;
    event.preventDefault();
    this.apply(actions[action]);
  }

  private apply(action: (chosen: Selected) => Edit): void {
    const area = this.area;
    if (!area || area.disabled || area.readOnly) return;
    const edit = action({ text: area.value, start: area.selectionStart, end: area.selectionEnd });
    area.focus();
    area.setSelectionRange(edit.from, edit.to);
    // The only way that leaves Undo a step; where a browser has dropped it, the text still changes.
    if (!document.execCommand(edit.insert ? "insertText" : "delete", false, edit.insert)) {
      area.setRangeText(edit.insert, edit.from, edit.to, "end");
      area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
    }
    area.setSelectionRange(edit.start, edit.end);
  }

  private kept({ detail, target }: CustomEvent<KeptDetail>): void {
    const rendered = this.area ? detail.html?.[this.area.name] : undefined;
    if (rendered !== undefined && (target as Node).contains(this)) this.html = rendered;
  }
}
