import { css } from "lit";

/** How the map looks: columns of equal width beneath colored stages, row headings that stay in view. */
export const journeyStyles = css`
  :host { container-type: inline-size; --column: 13.5rem; --head: 8.5rem; }
  .top { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem .9rem; margin-block-end: .8rem; }
  .top img { width: 3rem; height: 3rem; border-radius: 50%; object-fit: cover; background: var(--cj-soft); }
  .top > div { flex: 1 1 14rem; }
  .top strong, .top span { display: block; }
  .top strong { font-size: 1.125rem; line-height: 1.25; }
  .top span { color: var(--cj-muted); font-size: .875rem; }
  .note { min-height: 1.6rem; margin: 0 0 .4rem; display: flex; align-items: center; gap: .6rem; font-size: .875rem; color: var(--cj-muted); }
  .note button { min-height: 1.6rem; padding: 0 .6rem; }
  .map { overflow-x: auto; border: 1px solid var(--cj-line); border-radius: var(--cj-radius); background: var(--cj-card); }
  table { border-collapse: separate; border-spacing: 0; table-layout: fixed; width: calc(var(--head) + var(--columns) * var(--column)); min-width: 100%; font-size: .875rem; }
  col.head { width: var(--head); }
  th, td { text-align: start; vertical-align: top; padding: .6rem .7rem; font-weight: 400; border-block-end: 1px solid var(--cj-line); overflow-wrap: anywhere; hyphens: auto; }
  tr:last-child > * { border-block-end: 0; }
  tbody th, thead th:first-child, thead td { position: sticky; inset-inline-start: 0; z-index: 2; background: var(--cj-card); border-inline-end: 1px solid var(--cj-line); font-weight: 600; font-size: .8125rem; color: var(--cj-muted); }
  .first { border-inline-start: 1px solid var(--cj-line); }
  .stage { position: relative; padding-block: .7rem; background: var(--cj-soft); border-block-start: 4px solid var(--hue); font-weight: 700; }
  .stage > div { display: flex; align-items: center; gap: .6rem; position: sticky; inset-inline-start: calc(var(--head) + .7rem); width: max-content; max-width: calc(var(--column) - 1.4rem); }
  .stage button { min-height: 2rem; padding: .1rem .55rem; font-weight: 500; font-size: .8125rem; }
  .stage:nth-of-type(6n+1) { --hue: light-dark(#2f6f4e, #7cc7a0); } .stage:nth-of-type(6n+2) { --hue: light-dark(#2b6a8a, #79bede); }
  .stage:nth-of-type(6n+3) { --hue: light-dark(#6a5aa8, #b3a5ee); } .stage:nth-of-type(6n+4) { --hue: light-dark(#b7791f, #e3ac55); }
  .stage:nth-of-type(6n+5) { --hue: light-dark(#a8503c, #eb9a86); } .stage:nth-of-type(6n) { --hue: light-dark(#93477e, #df9dcb); }
  .card { width: 100%; display: block; text-align: start; padding: .65rem .75rem; border-radius: var(--cj-radius); box-shadow: var(--cj-shadow); }
  .card strong { display: block; font-weight: 600; line-height: 1.3; margin-block-end: .3rem; }
  .card span { color: var(--cj-muted); font-size: .8125rem; }
  .moves { display: flex; justify-content: space-between; margin-block-start: .25rem; }
  .moves button { min-height: 1.75rem; min-width: 2rem; padding: 0; color: var(--cj-muted); }
  ul { margin: 0; padding: 0; list-style: none; display: grid; gap: .3rem; }
  .thoughts li { font-style: italic; }
  .painPoints li, .opportunities li { padding: .3rem .5rem; border-radius: 6px; }
  .painPoints li { background: var(--cj-bad-soft); }
  .opportunities li { background: var(--cj-accent-soft); }
  .contents li { display: flex; flex-wrap: wrap; gap: 0 .4rem; }
  .contents small { color: var(--cj-muted); }
  .contents a { color: var(--cj-accent); }
  .gap { display: grid; gap: .35rem; padding: .5rem .6rem; border: 1px dashed var(--cj-warn); border-radius: 8px; color: var(--cj-warn-ink); background: var(--cj-warn-soft); }
  .gap > span { display: flex; gap: .35rem; align-items: center; }
  .gap a { color: inherit; font-weight: 600; border-radius: 4px; }
  .feelings { padding: 0; }
  .scale { display: flex; flex-direction: column; justify-content: space-between; height: 8.6rem; }
  .scale span { font-weight: 400; }
  .curve { position: relative; height: 10rem; }
  .curve svg { position: absolute; inset: 0; width: 100%; height: 100%; }
  .level { stroke: var(--cj-line); stroke-dasharray: 3 5; vector-effect: non-scaling-stroke; }
  .line { fill: none; stroke: var(--cj-accent); stroke-width: 2.5; stroke-linecap: round; vector-effect: non-scaling-stroke; }
  .point { position: absolute; translate: -50% -50%; width: 1.75rem; height: 1.75rem; border-radius: 50%; cursor: ns-resize; display: grid; place-items: center; touch-action: none; }
  .point::before { content: ""; width: .85rem; height: .85rem; border-radius: 50%; background: var(--cj-accent); border: 2.5px solid var(--cj-card); box-shadow: 0 0 0 1.5px var(--cj-accent); }
  .point.bad::before { background: var(--cj-bad); box-shadow: 0 0 0 1.5px var(--cj-bad); border-radius: 3px; }
  .point.unasked::before { background: transparent; border-color: transparent; box-shadow: inset 0 0 0 2px var(--cj-edge); }
  .point em { position: absolute; inset-block-start: 1.55rem; font-style: normal; font-size: .75rem; color: var(--cj-muted); white-space: nowrap; pointer-events: none; }
  .point.low em { inset-block-start: auto; inset-block-end: 1.55rem; }
  .keys { margin: .5rem 0 0; font-size: .8125rem; color: var(--cj-muted); }
  @container (max-width: 40rem) { .top button { flex: 1; } table { --head: 6rem; --column: 11.5rem; } th, td { padding: .5rem; } }
`;
