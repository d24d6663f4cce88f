import { html, nothing, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import type { Channel } from "./context.ts";
import { texts } from "./preview-texts.ts";
import type { Seen } from "./question.ts";
import "./speaker.ts";

export type Device = "desktop" | "phone" | "watch" | "sign" | "speaker" | "sms" | "push" | "email" | "chat";

/** The device that stands for a channel; null for those that are no device. */
export function deviceOf({ key, kind }: Channel): Device | null {
  switch (kind) {
    case "SCREEN": return /mobile|phone|app/.test(key) ? "phone" : "desktop";
    case "WEARABLE": return "watch";
    case "VOICE": return "speaker";
    case "SIGNAGE": return "sign";
    case "CHAT": return "chat";
    case "MESSAGE": return key.includes("sms") ? "sms" : key.includes("push") ? "push" : "email";
    case "OFFLINE": return null;
  }
}

/** A picture of a delivery on a device. */
export function picture(device: Device, seen: Seen): TemplateResult {
  return drawings[device](seen);
}

const drawings: Record<Device, (seen: Seen) => TemplateResult> = {
  desktop: (seen) => html`
    <div class="browser"><div class="chrome" aria-hidden="true"><i></i><i></i><i></i><span>${seen.path ?? "/"}</span></div>
      <div class="page" tabindex="0" role="group" aria-label=${texts().kinds.SCREEN} lang=${seen.locale}>${page(seen)}</div></div>`,
  phone: (seen) => html`
    <div class="phone"><div class="page" tabindex="0" role="group" aria-label=${texts().kinds.SCREEN} lang=${seen.locale}>${page(seen)}</div></div>`,
  watch: (seen) => html`
    <div class="watch" lang=${seen.locale}><div class="face">
      <strong>${seen.glance?.title ?? seen.headline.value}</strong>
      ${seen.glance?.text ? html`<span>${seen.glance.text}</span>` : nothing}
      ${actions(seen)}</div></div>`,
  sign: (seen) => html`
    <div class="sign" lang=${seen.locale}>${image(seen)}<div><strong>${seen.headline.value}</strong>${seen.summary ? html`<span>${seen.summary.value}</span>` : nothing}</div></div>`,
  speaker: (seen) => html`<cj-speaker class="voice" .speech=${seen.speech} .locale=${seen.locale}></cj-speaker>`,
  sms: (seen) => html`<div class="bubble sms" lang=${seen.locale}>${seen.summary?.value}${seen.callsToAction.map((action) => html` <u>${action.url}</u>`)}</div>`,
  push: (seen) => html`
    <div class="push" lang=${seen.locale}><i aria-hidden="true"></i><div><strong>${seen.headline.value}</strong>${seen.summary ? html`<span>${seen.summary.value}</span>` : nothing}${actions(seen)}</div><small>${texts().now}</small></div>`,
  email: (seen) => html`
    <div class="email"><small>${texts().subject}</small><div lang=${seen.locale}><strong>${seen.headline.value}</strong><span>${seen.summary?.value}</span></div></div>`,
  chat: (seen) => html`
    <div class="bubble chat" lang=${seen.locale}>${image(seen)}<strong>${seen.headline.value}</strong>${seen.summary ? html`<span>${seen.summary.value}</span>` : nothing}${actions(seen)}</div>`,
};

function page(seen: Seen) {
  return html`${image(seen)}
    <p class="headline">${seen.headline.value}</p>
    ${seen.summary ? html`<p class="lead">${seen.summary.value}</p>` : nothing}
    ${seen.body ? html`<div class="prose">${unsafeHTML(seen.body.value)}</div>` : nothing}
    ${actions(seen)}`;
}

function image({ media }: Seen) {
  return media.map(({ url, alt }) => html`<img src=${url} alt=${alt} @error=${hide}>`);
}

/** Pictures only: what stands in a preview leads nowhere. */
function actions({ callsToAction }: Seen) {
  return callsToAction.length > 0 ? html`<span class="actions">${callsToAction.map(({ label }) => html`<span class="action">${label}</span>`)}</span>` : nothing;
}

function hide(event: Event): void {
  (event.target as HTMLElement).hidden = true;
}
