// Adds, moves and removes the rows of lists in forms. Names and ids tell a row's position, so they are written anew after each step.
const all = (root) => [...root.querySelectorAll("*")].flatMap((element) => element.localName === "template" ? [element, ...all(element.content)] : [element]);

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const rowsOf = (list) => [...list.children].filter((child) => child.matches("[data-journey-row]"));

const place = (list, row, position) => {
  const name = list.dataset.journeyRows;
  const id = name.replace(/[^A-Za-z0-9_-]/g, "_");
  const byName = new RegExp(`^${escaped(name)}\\.(\\d+|n)\\.`);
  const byId = new RegExp(`(^|\\s)${escaped(id)}_(\\d+|n)_`, "g");
  for (const element of all(row)) {
    for (const attribute of ["name", "data-journey-rows"]) {
      if (element.hasAttribute(attribute)) element.setAttribute(attribute, element.getAttribute(attribute).replace(byName, `${name}.${position}.`));
    }
    for (const attribute of ["id", "for", "aria-describedby", "aria-labelledby"]) {
      if (element.hasAttribute(attribute)) element.setAttribute(attribute, element.getAttribute(attribute).replace(byId, `$1${id}_${position}_`));
    }
  }
  row.querySelector("[data-journey-number]").textContent = position + 1;
};

const number = (list) => rowsOf(list).forEach((row, position, all) => {
  place(list, row, position);
  const act = (name) => row.querySelector(`[data-journey-act="${name}"]`);
  act("up").disabled = position === 0;
  act("down").disabled = position === all.length - 1;
});

const add = (list) => {
  const template = [...list.children].find((child) => child.matches("template"));
  const row = template.content.firstElementChild.cloneNode(true);
  template.before(row);
  number(list);
  for (const inner of row.querySelectorAll("[data-journey-rows]")) number(inner);
  row.querySelector("input:not([type=hidden]), select, textarea")?.focus();
};

const step = (list, row, act, button) => {
  if (act === "up") row.previousElementSibling?.before(row);
  if (act === "down") row.nextElementSibling.after(row);
  const next = act === "remove" ? row.nextElementSibling.querySelector?.("input:not([type=hidden]), select, textarea") : button;
  if (act === "remove") row.remove();
  number(list);
  (next?.disabled === false ? next : [...list.children].at(-1)).focus();
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-journey-act]");
  const list = button?.closest("[data-journey-rows]");
  if (!list) return;
  if (button.dataset.journeyAct === "add") add(list);
  else step(list, button.closest("[data-journey-row]"), button.dataset.journeyAct, button);
  button.form?.dispatchEvent(new Event("change", { bubbles: true }));
});

for (const list of document.querySelectorAll("[data-journey-rows]")) number(list);
