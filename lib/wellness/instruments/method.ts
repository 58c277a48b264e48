import type { z } from "zod";
import { type Outcome, refused } from "./outcome";

/** A published formula: what it asks for, and what it makes of it. A change of formula, table or rule is a new version. */
export type Method = {
  name: string;
  version: string;
  schema: z.ZodType;
  /** Checks the inputs and computes. Never throws. */
  compute: (inputs: unknown) => Outcome;
};

/** Defines one method. Its inputs arrive in shape; whether they are there, and possible, is the formula's to say. */
export function defineMethod<Schema extends z.ZodType>(definition: {
  name: string;
  version: string;
  schema: Schema;
  compute: (inputs: z.output<Schema>) => Outcome;
}): Method {
  const { name, version, schema, compute } = definition;
  return {
    name,
    version,
    schema,
    compute(inputs) {
      const parsed = schema.safeParse(inputs);
      return parsed.success ? compute(parsed.data) : refused("invalid", { input: faultOf(parsed.error) });
    },
  };
}

const shownLength = 60;

/** The path of the first input that is not in shape; of one that nobody asks for, its name. */
function faultOf({ issues: [issue] }: z.ZodError): string {
  const place = issue?.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]] : (issue?.path ?? []);
  return place.map(String).join(".").slice(0, shownLength) || "inputs";
}
