import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import "../shared/webawesome.ts";
import { icon } from "../shared/icons.ts";
import { shared } from "../shared/styles.ts";
import { type ContentOf, type Journey, type Touchpoint, touchpointsOf } from "./journey.ts";
import { feeling, texts } from "./journey-texts.ts";

interface Named {
  key: string;
  name: string;
}

/** What the fields of a touchpoint can be chosen from; without it they are typed. */
export interface Choices {
  channels?: Named[];
  owners?: string[];
  contents?: ContentOf[];
}

/** What `applied` carries. */
export interface Applied {
  touchpoint: Touchpoint;
  phase: string;
}

const lists = ["actions", "thoughts", "painPoints", "opportunities"] as const;

/** The fields of one touchpoint. Raises `applied` and `removed`; nothing changes before. */
@customElement("cj-touchpoint-dialog")
export class TouchpointDialog extends LitElement {
  static override styles = [shared, css`
    wa-dialog { --width: min(44rem, calc(100vw - 1.5rem)); }
    wa-dialog::part(body) { padding-block-end: 0; }
    wa-dialog::part(title) { font: 700 1.125rem/1.3 var(--cj-font); }
    form { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: .9rem 1rem; padding: 4px; }
    .all { grid-column: 1 / -1; }
    .lines { color: var(--cj-muted); font-weight: 400; }
    fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
    legend { padding: 0; font-size: .8125rem; font-weight: 600; margin-block-end: .25rem; }
    .chips { display: flex; flex-wrap: wrap; gap: .35rem; margin-block-end: .35rem; }
    .chips label { position: relative; display: inline-flex; align-items: center; gap: .35rem; margin: 0; min-height: 2rem; padding: .2rem .7rem; border: 1px solid var(--cj-line); border-radius: 99px; font-weight: 500; cursor: pointer; }
    .chips label:has(:checked) { background: var(--cj-accent-soft); border-color: var(--cj-accent); color: var(--cj-accent); }
    .chips label:has(:focus-visible) { box-shadow: var(--cj-focus); }
    .chips input { position: absolute; inset: 0; min-height: 0; opacity: 0; margin: 0; cursor: pointer; }
    .chips svg { width: .9em; height: .9em; }
    .chips label:not(:has(:checked)) svg { display: none; }
    footer { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .5rem; justify-content: end; position: sticky; inset-block-end: 0; padding-block: .75rem; background: var(--cj-card); border-block-start: 1px solid var(--cj-line); }
    footer .bad { margin-inline-end: auto; }
  `];

  @property({ attribute: false }) journey: Journey | null = null;
  @property({ attribute: false }) choices: Choices = {};
  @state() private touchpoint: Touchpoint | null = null;
  @state() private phase = "";
  @state() private fresh = false;
  @state() private contents: ContentOf[] = [];

  /** Opens with a touchpoint of the stage; `fresh` when it is not on the map yet. */
  show(touchpoint: Touchpoint, phase: string, fresh: boolean): void {
    [this.touchpoint, this.phase, this.fresh, this.contents] = [touchpoint, phase, fresh, touchpoint.contents];
  }

  override render() {
    const touchpoint = this.touchpoint;
    return html`<wa-dialog label=${touchpoint ? (this.fresh ? texts().added : touchpoint.name) : ""} ?open=${touchpoint !== null} @wa-after-hide=${this.closed}>
      ${touchpoint ? this.renderForm(touchpoint) : nothing}</wa-dialog>`;
  }

  private renderForm(touchpoint: Touchpoint) {
    const text = texts();
    return html`<form @submit=${this.submit}>
      <div class="all"><label for="name">${text.name}</label><input id="name" name="name" required maxlength="200" autofocus .value=${touchpoint.name}></div>
      <div><label for="channel">${text.channel}</label>${this.renderChannel(touchpoint)}</div>
      <div><label for="phase">${text.stage}</label><select id="phase" name="phase">${this.journey?.stages.map(({ phase, name }) => choice(phase, name, this.phase))}</select></div>
      <div><label for="owner">${text.owner}</label><input id="owner" name="owner" list="owners" .value=${touchpoint.owner ?? ""}>
        <datalist id="owners">${this.choices.owners?.map((owner) => html`<option value=${owner}></option>`)}</datalist></div>
      <div><label for="emotion">${text.emotion}</label><select id="emotion" name="emotion">
        ${[null, -2, -1, 0, 1, 2].map((emotion) => choice(emotion === null ? "" : String(emotion), feeling(emotion), touchpoint.emotion === null ? "" : String(touchpoint.emotion)))}</select></div>
      ${lists.map((name) => html`<div><label for=${name}>${text[name]} <span class="lines">(${text.lines})</span></label><textarea id=${name} name=${name} rows="3" .value=${touchpoint[name].join("\n")}></textarea></div>`)}
      ${this.renderLeadsTo(touchpoint)}
      <fieldset class="all"><legend>${text.contents}</legend>
        <div class="chips">${this.contents.map(({ key, title }) => html`<label><input type="checkbox" name="contents" value=${key} checked>${icon("good")}${title}</label>`)}</div>
        <input name="content" list="items" aria-label=${text.addContent} placeholder=${text.addContent} @change=${this.addContent}>
        <datalist id="items">${this.choices.contents?.map(({ key, title }) => html`<option value=${key}>${title}</option>`)}</datalist></fieldset>
      <footer>
        ${this.fresh ? nothing : html`<button type="button" class="bad" @click=${this.takeAway}>${icon("trash")} ${text.remove}</button>`}
        <button type="button" @click=${this.close}>${text.cancel}</button>
        <button class="primary">${text.apply}</button>
      </footer>
    </form>`;
  }

  private renderChannel({ channel }: Touchpoint) {
    const { channels } = this.choices;
    if (!channels) return html`<input id="channel" name="channel" required .value=${channel}>`;
    return html`<select id="channel" name="channel" required>${channels.map(({ key, name }) => choice(key, name, channel))}</select>`;
  }

  private renderLeadsTo(touchpoint: Touchpoint) {
    const others = this.journey ? touchpointsOf(this.journey).filter(({ key }) => key !== touchpoint.key) : [];
    if (others.length === 0) return nothing;
    return html`<fieldset class="all"><legend>${texts().leadsTo}</legend><div class="chips">${others.map(({ key, name }) => html`
      <label><input type="checkbox" name="leadsTo" value=${key} .checked=${touchpoint.leadsTo.includes(key)}>${icon("good")}${name}</label>`)}</div></fieldset>`;
  }

  private readonly addContent = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const key = input.value.trim();
    if (!key || this.contents.some((content) => content.key === key)) return;
    const known = this.choices.contents?.find((content) => content.key === key);
    if (!known && this.choices.contents) return;
    this.contents = [...this.contents, known ?? { key, title: key, state: "" }];
    input.value = "";
  };

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!this.touchpoint) return;
    const data = new FormData(event.target as HTMLFormElement);
    const read = (name: string) => String(data.get(name) ?? "").trim();
    const lines = (name: string) => read(name).split("\n").map((line) => line.trim()).filter((line) => line);
    const kept = data.getAll("contents");
    const contents = this.contents.filter(({ key }) => kept.includes(key));
    const touchpoint: Touchpoint = {
      ...this.touchpoint, name: read("name"), channel: read("channel"), owner: read("owner") || null, emotion: read("emotion") === "" ? null : Number(read("emotion")),
      actions: lines("actions"), thoughts: lines("thoughts"), painPoints: lines("painPoints"), opportunities: lines("opportunities"),
      leadsTo: data.getAll("leadsTo").map(String), contents, gap: contents.length === 0,
    };
    this.dispatchEvent(new CustomEvent<Applied>("applied", { detail: { touchpoint, phase: read("phase") } }));
    this.close();
  };

  private readonly takeAway = () => {
    this.dispatchEvent(new CustomEvent<string>("removed", { detail: this.touchpoint?.key ?? "" }));
    this.close();
  };

  private readonly close = () => {
    const dialog = this.renderRoot.querySelector<HTMLElement & { open: boolean }>("wa-dialog");
    if (dialog) dialog.open = false;
  };

  private readonly closed = (event: Event) => {
    if ((event.target as Element).localName === "wa-dialog") this.touchpoint = null;
  };
}

function choice(key: string, name: string, chosen: string) {
  return html`<option value=${key} .selected=${key === chosen}>${name}</option>`;
}
