import "./elements.css";

/**
 * Every element is a file of its own, loaded when a page has one. This entry holds no code that they share, so an address with
 * a version behind it is no second copy of anything.
 */
const parts: Record<string, () => Promise<unknown>> = {
  "cj-draft-form": () => import("./draft/draft-form.ts"),
  "cj-live": () => import("./live/live.ts"),
  "cj-budgets": () => import("./budgets/budgets.ts"),
  "cj-markdown": () => import("./markdown/markdown.ts"),
  "cj-preview": () => import("./preview/preview.ts"),
  "cj-context": () => import("./context/context.ts"),
  "cj-journey-map": () => import("./journey/journey-map.ts"),
  "cj-post": () => import("./post/post.ts"),
  "cj-coverage": () => import("./coverage/coverage.ts"),
  "cj-theme": () => import("./theme/theme.ts"),
};

const waiting = new Set(Object.keys(parts));

function load(): void {
  for (const name of waiting) {
    if (document.querySelector(name)) {
      waiting.delete(name);
      void parts[name]?.();
    }
  }
}

load();
new MutationObserver(load).observe(document.documentElement, { childList: true, subtree: true });
