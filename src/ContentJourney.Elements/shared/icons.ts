import { svg, type SVGTemplateResult, html, type TemplateResult } from "lit";

const drawings = {
  bold: svg`<path d="M6 3.5h4.2a2.7 2.7 0 0 1 0 5.5H6zM6 9h4.9a2.9 2.9 0 0 1 0 5.8H6z" transform="translate(1 .6)"/>`,
  italic: svg`<path d="M8 4h6M6 16h6M11.5 4l-3 12"/>`,
  link: svg`<path d="M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 1 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 1 0 4.3 4.3l1-1"/>`,
  list: svg`<path d="M8 5h9M8 10h9M8 15h9M3.6 5h.01M3.6 10h.01M3.6 15h.01"/>`,
  heading: svg`<path d="M5 4v12M15 4v12M5 10h10"/>`,
  quote: svg`<path d="M8.5 6c-3 .6-4.5 2.5-4.5 5v3h4.5v-4H6M16.5 6c-3 .6-4.5 2.5-4.5 5v3h4.5v-4H14"/>`,
  fact: svg`<path d="M7.5 3.5c-2 0-2.5 1-2.5 2.5v2c0 1-.5 2-2 2 1.5 0 2 1 2 2v2c0 1.5.5 2.5 2.5 2.5M12.5 3.5c2 0 2.5 1 2.5 2.5v2c0 1 .5 2 2 2-1.5 0-2 1-2 2v2c0 1.5-.5 2.5-2.5 2.5"/>`,
  sun: svg`<circle cx="10" cy="10" r="3.2"/><path d="M10 2.5v1.5M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1 1M14.3 14.3l1 1M15.3 4.7l-1 1M5.7 14.3l-1 1"/>`,
  moon: svg`<path d="M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3z"/>`,
  system: svg`<rect x="3" y="4" width="14" height="9.5" rx="1.5"/><path d="M7.5 16.5h5M10 13.5v3"/>`,
  play: svg`<path d="M6.5 4.5v11l9-5.5z"/>`,
  pause: svg`<path d="M7 4.5v11M13 4.5v11"/>`,
  stop: svg`<rect x="5.5" y="5.5" width="9" height="9" rx="1"/>`,
  plus: svg`<path d="M10 4v12M4 10h12"/>`,
  left: svg`<path d="M12 5l-5 5 5 5"/>`,
  right: svg`<path d="M8 5l5 5-5 5"/>`,
  trash: svg`<path d="M4 6h12M8 6V4h4v2M5.5 6l.7 10h7.6l.7-10"/>`,
  save: svg`<path d="M10 3.5v9M6.5 9l3.5 3.5L13.5 9M4 16.5h12"/>`,
  warning: svg`<path d="M10 3.5l7.5 13h-15zM10 8.5v3.5M10 14.4v.01"/>`,
  good: svg`<path d="M4 10.5l4 4 8-9"/>`,
  spark: svg`<path d="M10 3v4M10 13v4M3 10h4M13 10h4"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** A drawing that stands beside words or in a button with a label of its own. */
export const icon = (name: keyof typeof drawings): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${drawings[name]}</svg>`;
