import { html, nothing, render } from "lit";
import { words } from "../shared/words.ts";
import { valuesWithin } from "../shared/data.ts";
import { icon } from "../shared/icons.ts";
import type { KeptDetail } from "../draft/draft-form.ts";
import type { Measure } from "../draft/keeper.ts";
import { type Budget, follow, type Level, level } from "./budget.ts";

const texts = words({
  en: {
    units: { characters: "characters", words: "words", seconds: "seconds", segments: "messages", pixels: "pixels", count: "entries", bytes: "bytes" },
    over: (by: number) => `${by} over what is advised`,
    "too-much": (by: number) => `${by} too many`,
    near: "nearly full",
    region: "Lengths",
  },
  de: {
    units: { characters: "Zeichen", words: "Wörter", seconds: "Sekunden", segments: "Nachrichten", pixels: "Pixel", count: "Einträge", bytes: "Bytes" },
    over: (by: number) => `${by} über der Empfehlung`,
    "too-much": (by: number) => `${by} zu viel`,
    near: "fast voll",
    region: "Längen",
  },
});

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * Shows beneath the inputs of the form around it how much of each channel's budget they take. Begins with the measures in the
 * JSON within, if any; goes on with those that the server sends.
 */
export class Budgets extends HTMLElement {
  #budgets = new Map<string, Budget[]>();
  #places = new Map<string, HTMLElement>();
  #levels = new Map<string, Level>();
  #spoken: HTMLElement | null = null;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#form?.addEventListener("input", (event) => this.#typed(event.target as Control), { signal });
    document.addEventListener("cj-kept", (event) => this.#kept(event as CustomEvent<KeptDetail>), { signal });
    this.#spoken ??= this.appendChild(Object.assign(document.createElement("p"), { className: "cj-unseen" }));
    this.#spoken.setAttribute("role", "status");
    this.measures = valuesWithin<Measure[]>(this) ?? [];
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** The measures of the texts as they stand in the form. */
  set measures(measures: Measure[]) {
    this.#take(measures, (input) => this.#control(input)?.value ?? "");
  }

  get #form(): HTMLFormElement | null {
    return this.closest("form") ?? this.closest("cj-draft-form")?.querySelector("form") ?? null;
  }

  #kept({ detail, target }: CustomEvent<KeptDetail>): void {
    if (detail.measures && (target as Node).contains(this)) this.#take(detail.measures, (input) => detail.sent[input]?.[0] ?? "");
  }

  #take(measures: Measure[], counted: (input: string) => string): void {
    this.#budgets = Map.groupBy(measures.map((measure) => ({ ...measure, counted: counted(measure.input) })), (budget) => budget.input);
    for (const input of new Set([...this.#budgets.keys(), ...this.#places.keys()])) this.#show(input);
  }

  #typed(control: Control): void {
    if (this.#budgets.has(control.name)) this.#show(control.name);
  }

  #show(input: string): void {
    const control = this.#control(input);
    if (!control) return;
    const place = this.#place(input, control);
    const now = control.value.replace(/\r\n?/g, "\n");
    const shown = (this.#budgets.get(input) ?? []).map((budget) => ({ budget, count: follow(budget, now) }));
    render(shown.map(({ budget, count }) => line(budget, count)), place);
    this.#tell(shown);
  }

  /** A screen reader hears only that a budget was crossed; the figures are there as the input's description. */
  #tell(shown: { budget: Budget; count: number }[]): void {
    for (const { budget, count } of shown) {
      const [key, now] = [`${budget.input} ${budget.channel} ${budget.unit}`, level(count, budget)];
      const before = this.#levels.get(key);
      this.#levels.set(key, now);
      if (before && before !== now && this.#spoken && (now === "over" || now === "too-much")) this.#spoken.textContent = wording(budget, count);
    }
  }

  #control(input: string): Control | null {
    const found = this.#form?.elements.namedItem(input);
    return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : null;
  }

  #place(input: string, control: Control): HTMLElement {
    const anchor = control.closest("cj-markdown") ?? control;
    // A row that moved has taken its place along, and bears another name now.
    const known = this.#places.get(input);
    if (known?.previousElementSibling === anchor) return known;
    const place = Object.assign(document.createElement("div"), { className: "cj-measures", id: `cj-measures-${++made}` });
    if (anchor.nextElementSibling?.classList.contains("cj-measures")) anchor.nextElementSibling.remove();
    anchor.after(place);
    control.setAttribute("aria-describedby", `${control.getAttribute("aria-describedby") ?? ""} ${place.id}`.trim());
    this.#places.set(input, place);
    return place;
  }
}

let made = 0;

function line(budget: Budget, count: number) {
  const now = level(count, budget);
  return html`<span class="cj-measure" data-level=${now}>
    <svg class="cj-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="cj-bar-all" width="100" height="6" rx="3"></rect>
      <rect class="cj-bar-used" width=${Math.min(100, (100 * count) / Math.max(1, budget.max))} height="6" rx="3"></rect>
    </svg>
    ${now === "over" || now === "too-much" ? icon("warning") : nothing}<span>${wording(budget, count)}</span>
  </span>`;
}

function wording(budget: Budget, count: number): string {
  const text = texts();
  const now = level(count, budget);
  const note = now === "fits" ? "" : now === "near" ? text.near : text[now](count - budget.max);
  return `${count} / ${budget.max} ${text.units[budget.unit]} (${budget.channel})${note ? ` · ${note}` : ""}`;
}

customElements.define("cj-budgets", Budgets);
