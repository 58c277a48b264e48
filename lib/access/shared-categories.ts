import { sql } from "drizzle-orm";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import { type Category, categories } from "@/lib/categories";

/** For a query over `coach_assignments`: the categories that the client shows to this coach now, as one text. */
export const sharedText = sql<
  string | null
>`(select group_concat(${categoryConsents.category}) from ${categoryConsents} where ${categoryConsents.assignmentId} = ${coachAssignments.id} and ${categoryConsents.withdrawnAt} is null)`;

/** Reads that text, in the usual order of the categories. */
export function sharedCategories(text: string | null): ReadonlySet<Category> {
  const named = (text ?? "").split(",");
  return new Set(categories.filter((category) => named.includes(category)));
}
