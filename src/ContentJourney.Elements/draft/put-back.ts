import type { Fields } from "./fields.ts";

/** Puts values back into a form, as if typed. What has no place there is answered; what there is no value for keeps its text. */
export function putBack(form: HTMLFormElement, fields: Fields): Fields {
  const homeless: Fields = {};
  for (const [name, values] of Object.entries(fields)) {
    const controls = [...form.elements].filter((control) => (control as HTMLInputElement).name === name) as HTMLInputElement[];
    const rest = fill(controls, [...values]).filter((value) => value.trim() !== "");
    if (rest.length > 0) homeless[name] = rest;
  }
  return homeless;
}

function fill(controls: HTMLInputElement[], values: string[]): string[] {
  for (const control of controls) {
    if (control instanceof HTMLSelectElement) select(control, values);
    else if (control.type === "checkbox" || control.type === "radio") control.checked = take(values, control.value);
    else if (control.type !== "file") control.value = values.shift() ?? control.value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return values;
}

function select(control: HTMLSelectElement, values: string[]): void {
  for (const option of control.options) option.selected = take(values, option.value);
}

function take(values: string[], value: string): boolean {
  const at = values.indexOf(value);
  if (at >= 0) values.splice(at, 1);
  return at >= 0;
}
