import { type SQL, sql } from "drizzle-orm";
import { consents, users } from "@/db/schema/identity/people";
import { type ConsentKind, legalVersions } from "./legal-versions";

/**
 * For a query over `users`: whether the person agrees to the text in force. Only that one counts, a new version is asked
 * for again; and however many rows say so, it is one answer.
 */
export function agreesTo(kind: ConsentKind): SQL<number> {
  return sql<number>`exists (select 1 from ${consents} where ${consents.userId} = ${users.id} and ${consents.kind} = ${kind} and ${consents.version} = ${legalVersions[kind]} and ${consents.withdrawnAt} is null)`;
}
