import { css } from "lit";

/** What all elements share within their shadow roots: controls, focus and text only for screen readers. */
export const shared = css`
  :host { display: block; font-family: var(--cj-font); color: var(--cj-ink); line-height: 1.45; }
  :host([hidden]), [hidden] { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
  button, input, select, textarea { font: inherit; color: inherit; }
  button, .button {
    display: inline-flex; align-items: center; justify-content: center; gap: .4em; min-height: 2.25rem; padding: .3rem .75rem;
    border: 1px solid var(--cj-line); border-radius: calc(var(--cj-radius) * .8); background: var(--cj-card); cursor: pointer; text-decoration: none; color: inherit;
  }
  button:hover, .button:hover { background: var(--cj-soft); border-color: var(--cj-edge); }
  button:disabled { opacity: .5; cursor: default; }
  button.primary { background: var(--cj-accent); border-color: var(--cj-accent); color: var(--cj-on-accent); }
  button.primary:hover { filter: brightness(1.08); }
  button.quiet { border-color: transparent; background: transparent; }
  button.quiet:hover { background: var(--cj-soft); }
  button.bad { color: var(--cj-bad); }
  :focus { outline: none; }
  :focus-visible { box-shadow: var(--cj-focus); outline: 2px solid transparent; }
  input, select, textarea {
    width: 100%; min-height: 2.25rem; padding: .35rem .6rem; border: 1px solid var(--cj-edge); border-radius: calc(var(--cj-radius) * .7);
    background: var(--cj-card);
  }
  textarea { min-height: 4.5rem; resize: vertical; }
  label, .label { display: block; font-size: .8125rem; font-weight: 600; margin-block-end: .2rem; }
  svg.icon { width: 1.1em; height: 1.1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; } }
`;
