import { sql } from "drizzle-orm";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import { type Category, categories } from "@/lib/categories";

/** Stands in that text beside the category of money where its amounts may be seen, too. */
const AMOUNTS = "amounts";

/** For a query over `coach_assignments`: what the client shows to this coach now, as one text. */
export const sharedText = sql<
  string | null
>`(select group_concat(if(${categoryConsents.withAmounts}, concat(${categoryConsents.category}, ',', ${AMOUNTS}), ${categoryConsents.category})) from ${categoryConsents} where ${categoryConsents.assignmentId} = ${coachAssignments.id} and ${categoryConsents.withdrawnAt} is null)`;

/** Reads that text, in the usual order of the categories. */
export function sharedCategories(text: string | null): ReadonlySet<Category> {
  const named = (text ?? "").split(",");
  return new Set(categories.filter((category) => named.includes(category)));
}

/** Whether that text grants amounts of money. */
export function sharesAmounts(text: string | null): boolean {
  return (text ?? "").split(",").includes(AMOUNTS);
}
