import type { z } from "zod";

/**
 * A form as an object: React's own keys removed, repeated names collected, files left out. Every name becomes a property
 * of the object itself, "__proto__" too, so that a strict schema sees and refuses it.
 */
export function formValues(formData: FormData): Record<string, string | string[]> {
  const names = [...new Set(formData.keys())].filter((name) => !name.startsWith("$ACTION_"));
  return Object.fromEntries(
    names.flatMap((name): [string, string | string[]][] => {
      const [first, ...rest] = formData.getAll(name).filter((value) => typeof value === "string");
      return first === undefined ? [] : [[name, rest.length ? [first, ...rest] : first]];
    }),
  );
}

/** A fault beside a field: the key of its sentence and the figures that belong into it. */
export type FieldFault = { field: string; key: string; params: Record<string, string | number> };

/** Turns zod's issues into sentences' keys, one a field: the first is the one to mend first. */
export function fieldFaults(error: z.ZodError): FieldFault[] {
  const faults = new Map<string, FieldFault>();
  for (const issue of error.issues) {
    const names = issue.code === "unrecognized_keys" ? issue.keys : [issue.path.map(String).join(".")];
    for (const field of names) if (!faults.has(field)) faults.set(field, { field, ...sentenceOf(issue) });
  }
  return [...faults.values()];
}

function sentenceOf(issue: z.core.$ZodIssue): Pick<FieldFault, "key" | "params"> {
  if (issue.message.startsWith("errors."))
    return { key: issue.message, params: issue.code === "custom" ? figures(issue.params) : {} };
  switch (issue.code) {
    case "too_big":
      return {
        key: issue.origin === "string" ? "errors.tooLong" : "errors.tooBig",
        params: { maximum: Number(issue.maximum) },
      };
    case "too_small":
      return {
        key: issue.origin === "string" ? "errors.tooShort" : "errors.tooSmall",
        params: { minimum: Number(issue.minimum) },
      };
    case "unrecognized_keys":
      return { key: "errors.unknownField", params: {} };
    case "invalid_type":
      return { key: issue.expected === "number" ? "errors.notANumber" : "errors.required", params: {} };
    default:
      return { key: "errors.invalid", params: {} };
  }
}

/** What a schema of ours says about its refusal: only texts and numbers go into a sentence. */
function figures(params: Record<string, unknown> = {}): FieldFault["params"] {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string | number] =>
      ["string", "number"].includes(typeof entry[1]),
    ),
  );
}
