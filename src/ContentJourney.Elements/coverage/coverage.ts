import { css, html, LitElement } from "lit";
import { customElement, state } from "lit/decorators.js";
import { icon } from "../shared/icons.ts";
import { shared } from "../shared/styles.ts";
import { words } from "../shared/words.ts";
import { walk } from "./walk.ts";

const states = ["authored", "inherited", "derived", "missing"] as const;
type State = (typeof states)[number];

const texts = words({
  en: {
    legend: "Show", authored: "authored", inherited: "inherited", derived: "derived", missing: "missing",
    left: (count: number, all: number) => `${count} of ${all} cells`,
  },
  de: {
    legend: "Zeigen", authored: "eigens geschrieben", inherited: "übernommen", derived: "abgeleitet", missing: "fehlt",
    left: (count: number, all: number) => `${count} von ${all} Feldern`,
  },
});

/** Makes a coverage table walkable by arrows, one stop for Tab, and lets one look at some states only. Its cells carry `data-state`. */
@customElement("cj-coverage")
export class Coverage extends LitElement {
  static override styles = [shared, css`
    .bar { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem; margin-block-end: .75rem; font-size: .875rem; }
    .bar > span { color: var(--cj-muted); margin-inline-start: .4rem; }
    button { min-height: 2rem; border-radius: 99px; }
    button svg { width: .9em; }
    button[aria-pressed="true"] { background: var(--cj-accent-soft); border-color: var(--cj-accent); color: var(--cj-accent); }
    button[aria-pressed="false"] svg { display: none; }
    ::slotted(table) { max-width: 100%; }
    .scroll { overflow-x: auto; padding: 4px; margin: -4px; }
  `];

  @state() private shown = new Set<State>(states);

  private get table(): HTMLTableElement | null {
    return this.querySelector("table");
  }

  override firstUpdated(): void {
    this.table?.setAttribute("role", "grid");
    for (const [index, cell] of this.cells().flat().entries()) stop(cell).tabIndex = index === 0 ? 0 : -1;
    this.addEventListener("keydown", (event) => this.step(event));
    this.addEventListener("focusin", (event) => this.hold(event.target as Element));
  }

  override render() {
    const text = texts();
    const all = this.cells().flat();
    const present = states.filter((name) => all.some((cell) => cell.dataset["state"] === name));
    return html`
      <div class="bar" role="group" aria-label=${text.legend}>
        ${present.map((name) => html`<button type="button" aria-pressed=${this.shown.has(name) ? "true" : "false"} @click=${() => this.toggle(name)}>${icon("good")}${text[name]}</button>`)}
        <span role="status">${text.left(all.filter((cell) => this.shown.has(cell.dataset["state"] as State)).length, all.length)}</span>
      </div>
      <div class="scroll"><slot></slot></div>`;
  }

  private toggle(name: State): void {
    const shown = new Set(this.shown);
    if (!shown.delete(name)) shown.add(name);
    this.shown = shown;
    for (const cell of this.cells().flat()) cell.toggleAttribute("data-dim", !shown.has(cell.dataset["state"] as State));
  }

  private cells(): HTMLElement[][] {
    return [...(this.table?.rows ?? [])].map((row) => [...row.cells].filter((cell) => cell.dataset["state"])).filter((row) => row.length > 0);
  }

  private step(event: KeyboardEvent): void {
    const cells = this.cells();
    const cell = (event.target as Element).closest("td") as HTMLElement | null;
    const row = cells.findIndex((row) => cell && row.includes(cell));
    const to = cell && row >= 0 ? walk(cells.map(({ length }) => length), row, cells[row]?.indexOf(cell) ?? 0, event.key, event.ctrlKey) : null;
    const next = to && cells[to.row]?.[to.column];
    if (!next) return;
    event.preventDefault();
    stop(next).focus();
  }

  /** The cell with the focus is the one that Tab comes back to. */
  private hold(target: Element): void {
    const cell = target.closest("td");
    if (!cell?.dataset["state"]) return;
    for (const other of this.cells().flat()) stop(other).tabIndex = other === cell ? 0 : -1;
  }
}

/** What of a cell takes the focus: its link, or itself. */
function stop(cell: HTMLElement): HTMLElement {
  return cell.querySelector<HTMLElement>("a, button") ?? cell;
}
