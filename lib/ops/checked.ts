import type { z } from "zod";
import { fieldFaults } from "@/lib/forms/parse";
import { say } from "@/lib/words";
import { UsageError } from "./command";

/** What was typed, by the same schema as the form of the page. @throws UsageError naming what is wrong, in words. */
export function checked<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const faults = fieldFaults(parsed.error).map(({ field, key, params }) => `${field}: ${say("en-GB", key, params)}`);
  throw new UsageError(faults.join(" "));
}
