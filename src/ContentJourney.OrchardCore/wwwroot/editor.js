// Rows that come and go: each is named by its position in its list, and so is everything in it.

const rows = (list) => [...list.children].filter((child) => child.matches("[data-journey-row]"));

/** Writes a row's position into every name and address in it, those of its template included. */
function place(element, list, position) {
  const pattern = new RegExp(`${list.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\.\\d+(?=\\.)`, "g");
  const rename = (node) => {
    for (const { name, value } of [...node.attributes]) {
      if (value.includes(list)) node.setAttribute(name, value.replace(pattern, `${list}.${position}`));
    }
  };
  const walk = (root) => {
    for (const node of root.querySelectorAll("*")) {
      rename(node);
      if (node instanceof HTMLTemplateElement) walk(node.content);
    }
  };
  rename(element);
  walk(element);
}

function renumber(list) {
  rows(list).forEach((row, position) => place(row, list.dataset.journeyRows, position));
}

function changed(list) {
  list.dispatchEvent(new Event("change", { bubbles: true }));
}

function insert(list, row, before) {
  list.insertBefore(row, before);
  renumber(list);
  row.querySelector("details")?.setAttribute("open", "");
  row.querySelector("input:not([type=hidden]), select, textarea")?.focus();
  row.scrollIntoView({ block: "nearest" });
  changed(list);
}

/** A copy says what the row says now; what was typed is in properties, and not in the attributes that a copy takes over. */
function copy(row) {
  const clone = row.cloneNode(true);
  const fields = [...row.querySelectorAll("input, select, textarea")];
  [...clone.querySelectorAll("input, select, textarea")].forEach((field, index) => {
    if (field.type === "checkbox") field.checked = fields[index].checked;
    else field.value = fields[index].value;
  });
  clone.querySelectorAll(".cj-measures").forEach((measures) => measures.remove());
  clone.querySelectorAll("[data-journey-copied]").forEach((name) => {
    if (name.value) name.value += name.dataset.journeyCopied;
  });
  return clone;
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-journey-add], [data-journey-remove], [data-journey-copy]");
  if (!button) return;
  if (button.dataset.journeyAdd !== undefined) {
    const list = document.querySelector(`[data-journey-rows="${CSS.escape(button.dataset.journeyAdd)}"]`);
    const template = [...list.children].find((child) => child instanceof HTMLTemplateElement);
    const row = template.content.querySelector("[data-journey-row]").cloneNode(true);
    insert(list, document.importNode(row, true), template);
    return;
  }
  const row = button.closest("[data-journey-row]");
  const list = row.parentElement;
  if (button.dataset.journeyCopy !== undefined) {
    insert(list, copy(row), row.nextSibling);
    return;
  }
  const next = row.nextElementSibling?.matches("[data-journey-row]") ? row.nextElementSibling : row.previousElementSibling;
  row.remove();
  renumber(list);
  (next?.querySelector("[data-journey-remove]") ?? document.querySelector(`[data-journey-add="${CSS.escape(list.dataset.journeyRows)}"]`))?.focus();
  changed(list);
});

// What the server finds in what is typed stands beside its field, as when the page was made.
document.addEventListener("cj-kept", ({ detail }) => {
  for (const place of document.querySelectorAll("[data-journey-findings]")) {
    const { journeyFindings: path, journeyField: field } = place.dataset;
    const found = detail.findings?.filter((finding) => [field, path].includes(finding.path) || finding.path.startsWith(`${field}.`) || finding.path.startsWith(`${path}/`)) ?? [];
    place.replaceChildren(...found.map((finding) => Object.assign(document.createElement("p"), {
      className: finding.severity === "problem" ? "text-danger" : "text-warning-emphasis",
      textContent: finding.message,
    })));
  }
});

// Orchard's own editors of texts tell their changes by this event, which only jQuery hears.
window.jQuery?.(document).on("contentpreview:render", () => document.querySelector("cj-live")?.touch?.());
