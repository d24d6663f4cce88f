import { css } from "lit";

/** How the devices look. They are lit as the admin is: most devices follow light and dark themselves. */
export const deviceStyles = css`
  .browser, .phone, .voice, .sign { background: var(--cj-card); border: 1px solid var(--cj-line); box-shadow: var(--cj-shadow); }
  .browser { border-radius: var(--cj-radius); overflow: hidden; }
  .chrome { display: flex; align-items: center; gap: .35rem; padding: .45rem .7rem; background: var(--cj-soft); border-block-end: 1px solid var(--cj-line); }
  .chrome i { width: .6rem; height: .6rem; border-radius: 50%; background: var(--cj-line); }
  .chrome span { margin-inline-start: .6rem; padding: .1rem .8rem; flex: 1; border-radius: 99px; background: var(--cj-card); color: var(--cj-muted); font-size: .75rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .page { height: 27rem; overflow: auto; padding: 1.4rem clamp(1rem, 6cqi, 2.5rem); overscroll-behavior: contain; }
  .page img { display: block; width: 100%; height: auto; max-height: 11rem; object-fit: cover; border-radius: 6px; margin-block-end: 1rem; background: var(--cj-soft); }
  .headline { margin: 0 0 .4rem; font-size: 1.6rem; line-height: 1.2; font-weight: 700; letter-spacing: -.01em; text-wrap: balance; }
  .lead { margin: 0 0 1rem; font-size: 1.0625rem; color: var(--cj-muted); }
  .actions { display: flex; flex-wrap: wrap; gap: .4rem; margin-block-start: 1rem; }
  .action { padding: .4rem .8rem; border-radius: 99px; background: var(--cj-accent); color: var(--cj-on-accent); font-size: .875rem; font-weight: 600; }
  .phone { width: min(100%, 17.5rem); margin-inline: auto; padding: .5rem; border: 2px solid var(--cj-edge); border-radius: 2.2rem; position: relative; }
  .phone::before { content: ""; position: absolute; inset-block-start: .85rem; inset-inline: 0; width: 4.5rem; height: .9rem; margin-inline: auto; border-radius: 99px; background: var(--cj-ink); opacity: .85; }
  .phone .page { padding: 2.2rem 1rem 1.4rem; border-radius: 1.7rem; height: 29rem; }
  .phone .headline { font-size: 1.3rem; }
  .phone .action { display: block; flex: 1 1 100%; text-align: center; }
  .watch { position: relative; width: 13.5rem; margin: 2rem auto 2.4rem; }
  .watch::before, .watch::after { content: ""; position: absolute; inset-inline: 3.4rem; height: 3rem; background: var(--cj-line); z-index: 0; }
  .watch::before { inset-block-start: -1.6rem; border-radius: 12px 12px 0 0; }
  .watch::after { inset-block-end: -1.6rem; border-radius: 0 0 12px 12px; }
  .face { position: relative; z-index: 1; width: 13.5rem; height: 13.5rem; padding: 1.6rem 1.7rem; border: 7px solid #3a3f4a; border-radius: 50%; background: #07090c; color: #f3f5f7; display: flex; flex-direction: column; align-items: center; justify-content: center; text-align: center; gap: .35rem; overflow: hidden; }
  .face strong { font-size: 1.0625rem; line-height: 1.2; }
  .face span { font-size: .8125rem; line-height: 1.3; color: #cdd3da; }
  .face .actions { margin: .2rem 0 0; }
  .face .action { padding: .2rem .7rem; font-size: .75rem; background: #7cc7a0; color: #0f1c15; }
  .sign { container-type: inline-size; position: relative; aspect-ratio: 16 / 9; border: 6px solid #3a3f4a; border-radius: 8px; overflow: hidden; display: flex; background: #10141a; color: #fff; }
  .sign img { width: 42%; height: 100%; object-fit: cover; }
  .sign div { flex: 1; min-width: 0; padding: 4cqi 5cqi; display: flex; flex-direction: column; justify-content: center; gap: 3cqi; }
  .sign strong { font-size: 8.5cqi; line-height: 1.08; letter-spacing: -.02em; hyphens: auto; overflow-wrap: break-word; }
  .sign span { font-size: 4.3cqi; line-height: 1.25; color: #d4dae1; }
  .voice { padding: 1.1rem 1.2rem; border-radius: var(--cj-radius); }
  .bubble { width: fit-content; max-width: 24rem; padding: .65rem .9rem; border-radius: 18px 18px 18px 5px; background: var(--cj-soft); overflow-wrap: anywhere; }
  .bubble u { color: var(--cj-accent); text-underline-offset: 2px; }
  .bubble img { display: block; width: calc(100% + 1.8rem); max-height: 8rem; object-fit: cover; margin: -.65rem -.9rem .6rem; border-radius: 18px 18px 0 0; }
  .bubble strong, .bubble > span, .push strong, .push span, .email strong, .email span { display: block; }
  .push { display: flex; gap: .7rem; align-items: flex-start; padding: .7rem .8rem; border-radius: 16px; background: var(--cj-card); border: 1px solid var(--cj-line); box-shadow: var(--cj-shadow); }
  .push > div { flex: 1; min-width: 0; }
  .push i { width: 2rem; height: 2rem; border-radius: 8px; background: var(--cj-accent); flex: none; }
  .push small, .email small { color: var(--cj-muted); }
  .push .actions { display: flex; margin-block-start: .5rem; }
  .push .action, .chat .action { background: var(--cj-accent-soft); color: var(--cj-accent); }
  .email { padding: .6rem .9rem; border: 1px solid var(--cj-line); border-inline-start: 3px solid var(--cj-accent); border-radius: 6px; background: var(--cj-card); }
  .email span { color: var(--cj-muted); overflow: hidden; text-overflow: ellipsis; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
`;
