import { html, LitElement, nothing, svg } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { valuesWithin } from "../shared/data.ts";
import type { PostedDetail } from "../post/post.ts";
import { icon } from "../shared/icons.ts";
import { shared } from "../shared/styles.ts";
import { curve, height } from "./curve.ts";
import { savePng, saveSvg } from "./export.ts";
import { addTo, address, freshKey, type Journey, move, put, type Stage, toStage, type Touchpoint, touchpointsOf, without } from "./journey.ts";
import { journeyStyles } from "./journey-styles.ts";
import { feeling, texts } from "./journey-texts.ts";
import "./touchpoint-dialog.ts";
import type { Applied, Choices, TouchpointDialog } from "./touchpoint-dialog.ts";

/** A column of the map; an empty stage has one without a touchpoint. */
interface Column {
  stage: Stage;
  touchpoint: Touchpoint | null;
  first: boolean;
}

const lists = ["actions", "thoughts"] as const;
const notes = ["painPoints", "opportunities"] as const;
const steps: Record<string, (emotion: number) => number> = {
  ArrowUp: (emotion) => emotion + 1, ArrowRight: (emotion) => emotion + 1, ArrowDown: (emotion) => emotion - 1, ArrowLeft: (emotion) => emotion - 1, Home: () => -2, End: () => 2,
};

/** A journey as a map that is edited in place. Raises `cj-change` with the new journey. */
@customElement("cj-journey-map")
export class JourneyMap extends LitElement {
  static override styles = [shared, journeyStyles];

  @property({ attribute: false }) journey: Journey | null = null;
  @property({ attribute: false }) choices: Choices = {};
  /** The address of the server's picture of the journey, for the exports. */
  @property() picture = "";
  /** Where content for a gap is written: an address with {persona}, {phase}, {channel} and {touchpoint}. */
  @property({ attribute: "new-content" }) newContent = "";
  @property({ type: Boolean }) readonly = false;
  @state() private said = "";
  @state() private past: Journey[] = [];
  @query("cj-touchpoint-dialog") private dialog!: TouchpointDialog;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("cj-posted", this.posted);
    const within = valuesWithin<Journey & { choices?: Choices }>(this);
    if (!within || this.journey) return;
    const { choices, ...journey } = within;
    this.journey = journey;
    this.choices = choices ?? this.choices;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("cj-posted", this.posted);
  }

  /** What the server made of a change that nothing has followed yet: it knows titles, and where there is a gap. */
  private readonly posted = ({ detail: { sent, answer } }: CustomEvent<PostedDetail>) => {
    const stored = (answer as { journey?: Journey } | null)?.journey;
    if (sent === this.journey && stored?.key === this.journey?.key) this.journey = stored ?? this.journey;
  };

  override render() {
    if (!this.journey) return nothing;
    const columns = columnsOf(this.journey);
    return html`
      ${this.renderTop(this.journey)}
      <div class="note"><span role="status">${this.said}</span>${this.past.length > 0 ? html`<button type="button" @click=${this.undo}>${texts().undo}</button>` : nothing}</div>
      <div class="map" tabindex="0" role="region" aria-label=${texts().map(this.journey.name, this.journey.persona.name)}>
        <table style=${styleMap({ "--columns": String(columns.length) })}>
          <colgroup><col class="head">${columns.map(() => html`<col>`)}</colgroup>
          <thead><tr><td></td>${this.journey.stages.map((stage) => this.renderStage(stage))}</tr></thead>
          <tbody>
            ${row(texts().touchpoints, columns, "", (touchpoint) => this.renderCard(touchpoint))}
            ${lists.map((name) => row(texts()[name], columns, name, (touchpoint) => bullets(touchpoint[name])))}
            <tr><th scope="row"><div class="scale"><span>${feeling(2)}</span>${texts().emotion}<span>${feeling(-2)}</span></div></th><td class="feelings" colspan=${columns.length}>${this.renderCurve(columns)}</td></tr>
            ${notes.map((name) => row(texts()[name], columns, name, (touchpoint) => bullets(touchpoint[name])))}
            ${row(texts().owner, columns, "", (touchpoint) => touchpoint.owner ?? "–")}
            ${row(texts().leadsTo, columns, "", (touchpoint) => bullets(this.names(touchpoint.leadsTo)))}
            ${row(texts().contents, columns, "contents", (touchpoint, stage) => this.renderContents(touchpoint, stage))}
          </tbody>
        </table>
      </div>
      ${this.readonly ? nothing : html`<p class="keys">${texts().keys}</p>
        <cj-touchpoint-dialog .journey=${this.journey} .choices=${this.choices} @applied=${this.applied} @removed=${this.removed}></cj-touchpoint-dialog>`}`;
  }

  private renderTop({ name, persona }: Journey) {
    const text = texts();
    return html`<div class="top">
      ${persona.portrait ? html`<img src=${persona.portrait} alt="">` : nothing}
      <div><strong>${name}</strong><span>${persona.name}</span></div>
      ${this.picture ? html`
        <button type="button" @click=${() => this.export(saveSvg)}>${icon("save")} ${text.svg}</button>
        <button type="button" @click=${() => this.export(savePng)}>${icon("save")} ${text.png}</button>` : nothing}
    </div>`;
  }

  private renderStage(stage: Stage) {
    const text = texts();
    return html`<th scope="colgroup" class="stage" colspan=${Math.max(1, stage.touchpoints.length)}><div>${stage.name}
      ${this.readonly ? nothing : html`<button type="button" aria-label=${text.add(stage.name)} title=${text.add(stage.name)} @click=${() => this.begin(stage)}>${icon("plus")}</button>`}</div></th>`;
  }

  private renderCard(touchpoint: Touchpoint) {
    const text = texts();
    const inner = html`<strong>${touchpoint.name}</strong><span>${this.channelName(touchpoint.channel)}</span>`;
    if (this.readonly) return html`<div class="card">${inner}</div>`;
    const journey = this.journey as Journey;
    return html`<button type="button" class="card" data-key=${touchpoint.key} title=${text.edit(touchpoint.name)} aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight" aria-haspopup="dialog" @click=${() => this.open(touchpoint)} @keydown=${(event: KeyboardEvent) => this.shift(event, touchpoint)}>${inner}</button>
      <div class="moves">
        <button type="button" class="quiet" aria-label=${text.back(touchpoint.name)} ?disabled=${move(journey, touchpoint.key, -1) === journey} @click=${() => this.moveBy(touchpoint, -1)}>${icon("left")}</button>
        <button type="button" class="quiet" aria-label=${text.on(touchpoint.name)} ?disabled=${move(journey, touchpoint.key, 1) === journey} @click=${() => this.moveBy(touchpoint, 1)}>${icon("right")}</button>
      </div>`;
  }

  private renderCurve(columns: Column[]) {
    const emotions = columns.map(({ touchpoint }) => touchpoint?.emotion ?? null);
    const width = columns.length * 100;
    return html`<div class="curve">
      <svg viewBox="0 0 ${width} 100" preserveAspectRatio="none" aria-hidden="true">
        ${[-2, 0, 2].map((level) => svg`<line class="level" x1="0" x2=${width} y1=${height(level)} y2=${height(level)}/>`)}
        <path class="line" d=${curve(emotions)}></path>
      </svg>
      ${columns.map(({ touchpoint }, index) => (touchpoint ? this.renderPoint(touchpoint, (index + 0.5) / columns.length) : nothing))}</div>`;
  }

  private renderPoint(touchpoint: Touchpoint, place: number) {
    const { emotion, name } = touchpoint;
    const kind = emotion === null ? "unasked" : emotion < 0 ? "bad" : "";
    return html`<span class="point ${kind} ${(emotion ?? 0) < -1 ? "low" : ""}" style=${styleMap({ left: `${place * 100}%`, top: `${height(emotion)}%` })}
      role="slider" tabindex="0" aria-label="${texts().emotion}: ${name}" aria-orientation="vertical" aria-valuemin="-2" aria-valuemax="2" aria-valuenow=${emotion ?? 0} aria-valuetext=${feeling(emotion)}
      aria-readonly=${this.readonly ? "true" : "false"} title="${name}: ${feeling(emotion)}" @keydown=${(event: KeyboardEvent) => this.feel(event, touchpoint)} @pointerdown=${(event: PointerEvent) => this.drag(event, touchpoint)}><em aria-hidden="true">${feeling(emotion)}</em></span>`;
  }

  private renderContents(touchpoint: Touchpoint, stage: Stage) {
    const contents = touchpoint.contents.length > 0 ? html`<ul>${touchpoint.contents.map(({ title, state: now, href }) => html`<li>${href ? html`<a href=${href}>${title}</a>` : title} ${now ? html`<small>${now}</small>` : nothing}</li>`)}</ul>` : nothing;
    if (!touchpoint.gap) return contents === nothing ? "–" : contents;
    const to = address(this.newContent, { persona: this.journey?.persona.key ?? "", phase: stage.phase, channel: touchpoint.channel, touchpoint: touchpoint.key });
    return html`${contents}<div class="gap"><span>${icon("warning")} ${texts().gap}</span>${this.newContent ? html`<a href=${to}>${texts().create}</a>` : nothing}</div>`;
  }

  private names(keys: string[]): string[] {
    const all = this.journey ? touchpointsOf(this.journey) : [];
    return keys.map((key) => all.find((touchpoint) => touchpoint.key === key)?.name ?? key);
  }

  private channelName(key: string): string {
    return this.choices.channels?.find((channel) => channel.key === key)?.name ?? key;
  }

  private open(touchpoint: Touchpoint): void {
    const stage = this.journey?.stages.find(({ touchpoints }) => touchpoints.includes(touchpoint));
    this.dialog.show(touchpoint, stage?.phase ?? "", false);
  }

  private begin(stage: Stage): void {
    const channel = this.journey?.channel ?? this.choices.channels?.[0]?.key ?? "";
    this.dialog.show({ key: "", name: "", channel, owner: null, actions: [], thoughts: [], emotion: null, painPoints: [], opportunities: [], leadsTo: [], contents: [], gap: true }, stage.phase, true);
  }

  private readonly applied = ({ detail: { touchpoint, phase } }: CustomEvent<Applied>) => {
    if (!this.journey) return;
    this.change(touchpoint.key
      ? toStage(put(this.journey, touchpoint), touchpoint.key, phase)
      : addTo(this.journey, phase, { ...touchpoint, key: freshKey(this.journey, touchpoint.name) }), "");
  };

  private readonly removed = ({ detail: key }: CustomEvent<string>) => {
    if (this.journey) this.change(without(this.journey, key), texts().removed(this.names([key])[0] ?? key));
  };

  private shift(event: KeyboardEvent, touchpoint: Touchpoint): void {
    const by = event.altKey ? ({ ArrowLeft: -1, ArrowRight: 1 } as const)[event.key] : undefined;
    if (!by) return;
    event.preventDefault();
    this.moveBy(touchpoint, by);
  }

  private moveBy({ key, name }: Touchpoint, by: 1 | -1): void {
    if (!this.journey) return;
    const moved = move(this.journey, key, by);
    const stage = moved.stages.find(({ touchpoints }) => touchpoints.some((touchpoint) => touchpoint.key === key));
    this.change(moved, texts().moved(name, stage?.name ?? ""));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus());
  }

  private feel(event: KeyboardEvent, touchpoint: Touchpoint): void {
    const step = steps[event.key];
    if (this.readonly || event.altKey || event.ctrlKey || event.metaKey || !(step || event.key === "Delete")) return;
    event.preventDefault();
    this.setEmotion(touchpoint, step ? Math.max(-2, Math.min(2, step(touchpoint.emotion ?? 0))) : null);
  }

  /** The curve follows the pointer; the change is made once, when it is let go. */
  private drag(event: PointerEvent, touchpoint: Touchpoint): void {
    const point = event.currentTarget as HTMLElement;
    const box = point.parentElement?.getBoundingClientRect();
    if (this.readonly || !box) return;
    const at = ({ clientY }: PointerEvent) => Math.max(-2, Math.min(2, Math.round((50 - ((clientY - box.top) / box.height) * 100) / 19)));
    const done = new AbortController();
    let to: number | null = null;
    point.setPointerCapture(event.pointerId);
    point.addEventListener("pointermove", (moved) => {
      if (to === null && Math.abs(moved.clientY - event.clientY) < 4) return;
      to = at(moved);
      point.style.top = `${height(to)}%`;
    }, { signal: done.signal });
    for (const end of ["pointerup", "pointercancel"] as const) {
      point.addEventListener(end, () => {
        done.abort();
        point.style.top = `${height(touchpoint.emotion)}%`;
        if (to !== null && end === "pointerup") this.setEmotion(touchpoint, to);
      }, { signal: done.signal });
    }
  }

  private setEmotion(touchpoint: Touchpoint, emotion: number | null): void {
    if (this.journey && emotion !== touchpoint.emotion) this.change(put(this.journey, { ...touchpoint, emotion }), "");
  }

  private readonly undo = () => {
    const before = this.past.at(-1);
    if (!before) return;
    this.past = this.past.slice(0, -1);
    this.take(before, texts().undone);
  };

  private change(journey: Journey, said: string): void {
    if (!this.journey || journey === this.journey) return;
    this.past = [...this.past.slice(-49), this.journey];
    this.take(journey, said);
  }

  private take(journey: Journey, said: string): void {
    this.journey = journey;
    this.said = said;
    this.dispatchEvent(new CustomEvent<Journey>("cj-change", { detail: journey, bubbles: true, composed: true }));
  }

  private async export(save: (address: string, name: string) => Promise<void>): Promise<void> {
    try {
      await save(this.picture, this.journey?.key ?? "journey");
      this.said = "";
    } catch {
      this.said = texts().failed;
    }
  }
}

function columnsOf(journey: Journey): Column[] {
  return journey.stages.flatMap((stage): Column[] => (stage.touchpoints.length === 0
    ? [{ stage, touchpoint: null, first: true }]
    : stage.touchpoints.map((touchpoint, index) => ({ stage, touchpoint, first: index === 0 }))));
}

function row(heading: string, columns: Column[], kind: string, cell: (touchpoint: Touchpoint, stage: Stage) => unknown) {
  return html`<tr><th scope="row">${heading}</th>${columns.map(({ stage, touchpoint, first }) => html`
    <td class="${kind} ${first ? "first" : ""}">${touchpoint ? cell(touchpoint, stage) : nothing}</td>`)}</tr>`;
}

function bullets(entries: string[]) {
  return entries.length > 0 ? html`<ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul>` : "–";
}
