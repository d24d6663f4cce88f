import { type Fields, fieldsOf } from "../draft/fields.ts";
import type { KeptDetail } from "../draft/draft-form.ts";
import type { Kept } from "../draft/keeper.ts";
import { send } from "../draft/sending.ts";
import { words } from "../shared/words.ts";
import { Following } from "./following.ts";

const texts = words({
  en: {
    "unreachable": "The preview does not follow: no connection to the server.",
    "signed-out": "The preview does not follow: you have been signed out.",
    "conflict": "The preview does not follow: someone else has saved this meanwhile.",
    "too-large": "The preview does not follow: this is too much text.",
    "refused": "The preview does not follow: the server did not accept this.",
  },
  de: {
    "unreachable": "Die Vorschau folgt nicht: keine Verbindung zum Server.",
    "signed-out": "Die Vorschau folgt nicht: Sie sind abgemeldet worden.",
    "conflict": "Die Vorschau folgt nicht: Jemand anderes hat inzwischen gespeichert.",
    "too-large": "Die Vorschau folgt nicht: Das ist zu viel Text.",
    "refused": "Die Vorschau folgt nicht: Der Server hat das nicht angenommen.",
  },
});

/**
 * Within a form that a page saves by itself: sends what is typed after each pause, so that previews and budgets follow, and raises `cj-kept`
 * at the form. It keeps nothing.
 */
export class Live extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #following: Following | null = null;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#form = this.closest("form");
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#form?.addEventListener("input", () => this.touch(), { signal });
    this.#form?.addEventListener("change", () => this.touch(), { signal });
    this.setAttribute("role", "status");
    const eager = this.hasAttribute("eager");
    this.#following = new Following({
      fields: () => this.#fields(),
      send: (fields) => send(this.getAttribute("keep") ?? "", fields, signal),
      later: (milliseconds, action) => {
        const timer = setTimeout(action, milliseconds);
        return () => clearTimeout(timer);
      },
      kept: (kept, sent) => this.#raise(kept, sent),
      failed: (kind) => { this.textContent = kind ? texts()[kind] : ""; },
    }, eager ? null : this.#fields());
    if (eager) this.touch();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** To be called when fields changed without an input event. */
  touch(): void {
    this.#following?.touch();
  }

  #fields(): Fields {
    return this.#form ? fieldsOf(new FormData(this.#form)) : {};
  }

  #raise(kept: Kept, sent: Fields): void {
    this.#form?.dispatchEvent(new CustomEvent<KeptDetail>("cj-kept", { detail: { ...kept, item: this.getAttribute("item") ?? "", sent }, bubbles: true }));
  }
}

customElements.define("cj-live", Live);
