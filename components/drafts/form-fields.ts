import { WRITTEN_BY } from "@/lib/forms/written-by";
import type { DraftFields } from "./draft-store";

/** What a form holds right now, without React's own fields. */
export function fieldsOfForm(form: HTMLFormElement): DraftFields {
  const fields: DraftFields = {};
  const data = new FormData(form);
  for (const name of new Set(data.keys())) {
    if (name.startsWith("$ACTION_") || name === WRITTEN_BY) continue;
    const values = data.getAll(name).filter((value) => typeof value === "string");
    const [first] = values;
    if (first !== undefined) fields[name] = values.length > 1 ? values : first;
  }
  return fields;
}

/** Puts a draft back into the form, as if it had been typed just now. */
export function fillForm(form: HTMLFormElement, fields: DraftFields): void {
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && ["radio", "checkbox"].includes(element.type)) {
      element.checked = [fields[element.name] ?? []].flat().includes(element.value);
    } else if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    ) {
      const value = fields[element.name];
      if (typeof value === "string" && !element.name.startsWith("$ACTION_")) element.value = value;
    } else continue;
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
