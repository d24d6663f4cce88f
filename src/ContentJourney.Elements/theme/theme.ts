import { css, html, LitElement } from "lit";
import { customElement, state } from "lit/decorators.js";
import { icon } from "../shared/icons.ts";
import { shared } from "../shared/styles.ts";
import { words } from "../shared/words.ts";

const choices = ["light", "dark", "system"] as const;
type Choice = (typeof choices)[number];

const texts = words({
  en: { legend: "Colors", light: "Light", dark: "Dark", system: "As the device" },
  de: { legend: "Farben", light: "Hell", dark: "Dunkel", system: "Wie das Gerät" },
});

const drawings = { light: "sun", dark: "moon", system: "system" } as const;
const memory = "cj-theme";

/** Switches between light, dark and what the device says. The cookie `theme` lets the server write `data-theme` before the first paint. */
@customElement("cj-theme")
export class Theme extends LitElement {
  static override styles = [shared, css`
    :host { display: inline-block; }
    div { display: inline-flex; gap: 2px; padding: 2px; border: 1px solid var(--cj-line); border-radius: 999px; background: var(--cj-soft); }
    label { position: relative; margin: 0; display: grid; place-items: center; width: 2rem; height: 2rem; border-radius: 999px; cursor: pointer; color: var(--cj-muted); }
    label:has(:checked) { background: var(--cj-card); color: var(--cj-ink); box-shadow: var(--cj-shadow); }
    label:has(:focus-visible) { box-shadow: var(--cj-focus); }
    input { position: absolute; inset: 0; min-height: 0; opacity: 0; cursor: pointer; margin: 0; }
  `];

  @state() private choice: Choice = "system";

  override connectedCallback(): void {
    super.connectedCallback();
    this.choice = remembered();
    show(this.choice);
  }

  override render() {
    const text = texts();
    return html`<div role="radiogroup" aria-label=${text.legend}>${choices.map((choice) => html`
      <label title=${text[choice]}>
        <input type="radio" name="theme" value=${choice} aria-label=${text[choice]} .checked=${this.choice === choice} @change=${() => this.choose(choice)}>
        ${icon(drawings[choice])}
      </label>`)}</div>`;
  }

  private choose(choice: Choice): void {
    this.choice = choice;
    remember(choice);
    show(choice);
    this.dispatchEvent(new CustomEvent("cj-theme", { detail: { theme: choice }, bubbles: true, composed: true }));
  }
}

function show(choice: Choice): void {
  const root = document.documentElement;
  if (choice === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = choice;
}

function remembered(): Choice {
  try {
    const kept = localStorage.getItem(memory) ?? document.documentElement.dataset["theme"];
    return choices.find((choice) => choice === kept) ?? "system";
  } catch {
    return "system";
  }
}

function remember(choice: Choice): void {
  document.cookie = `theme=${choice}; path=/; max-age=31536000; samesite=lax`;
  try {
    localStorage.setItem(memory, choice);
  } catch {
    // A browser that stores nothing still has the cookie.
  }
}
