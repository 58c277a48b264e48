import { z } from "zod";
import { idField } from "@/lib/forms/fields";
import { type ReadingOptions, readingOptions } from "./options";
import type { ImportDetail } from "./queries";
import { columnRoles } from "./words";

const PREFIX = "columns.";

/** The names under which a form asks for columns. */
export const columnFields = columnRoles.map((role) => ({ role, name: `${PREFIX}${role}` }));

type Draft = Pick<ImportDetail, "format" | "options">;
type Chosen = { id: string; options: ReadingOptions };

/** How a draft shall be read, as its form says it: "columns.date" and the like. What the form does not ask stays as it is. */
export function optionsForm(draft: Draft | null): z.ZodType<Chosen> {
  return z.looseObject({ id: idField }).transform(({ id, ...typed }, context): Chosen => {
    const { data, error } = readingOptions.safeParse(merged(draft, typed));
    for (const { path, message } of error?.issues ?? [])
      context.addIssue({ code: "custom", path: [path.map(String).join(".")], message: asKey(message) });
    if (!data) return z.NEVER;
    for (const column of missingColumns(draft, data))
      context.addIssue({ code: "custom", path: [PREFIX + column], message: "errors.required" });
    return { id, options: data };
  });
}

const asKey = (message: string) => (message.startsWith("errors.") ? message : "errors.invalid");

function merged(draft: Draft | null, typed: Record<string, unknown>): Record<string, unknown> {
  const said = Object.entries(typed);
  const isColumn = ([name]: [string, unknown]) => name.startsWith(PREFIX);
  const columns = said.filter(isColumn).map(([name, value]) => [name.slice(PREFIX.length), value]);
  const others = said.filter((entry) => !isColumn(entry));
  const chosen = { ...draft?.options.columns, ...Object.fromEntries(columns) };
  return { ...draft?.options, ...Object.fromEntries(others), columns: chosen };
}

/** A table says nothing without days and amounts. */
function missingColumns(draft: Draft | null, { columns }: ReadingOptions): string[] {
  if (draft?.format !== "csv") return [];
  const hasAmount = columns.amount !== null || columns.debit !== null || columns.credit !== null;
  return [columns.date === null ? "date" : [], hasAmount ? [] : "amount"].flat();
}
