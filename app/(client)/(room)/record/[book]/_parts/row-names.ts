import type { DraftValues } from "@/lib/drafts/schema";

/** The button that asks for one more group. */
export const ANOTHER_ROW = "anotherRow";

/** How many groups a form needs to show all of these values: "value.4" stands in the fifth. */
export function groupsIn(values: Readonly<DraftValues>): number {
  const said = Object.entries(values).flatMap(([name, typed]) => {
    const group = /\.(\d+)$/.exec(name)?.[1];
    return group !== undefined && [typed].flat().some(Boolean) ? [Number(group) + 1] : [];
  });
  return Math.max(0, ...said);
}
