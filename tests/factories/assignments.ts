import { NIL } from "uuid";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import { inTransaction } from "@/db/transaction";
import type { Category } from "@/lib/categories";
import { keepOnePrimary } from "@/lib/coaching/primary-coach";
import { newId } from "@/lib/ids";

/** Ties a client to a coach, with consent for the categories given. */
export async function assigned(clientId: string, coachId: string, shared: readonly Category[]): Promise<string> {
  const id = newId();
  const at = new Date();
  await inTransaction(async (tx) => {
    await tx.db
      .insert(coachAssignments)
      .values({ id, clientId, coachId, status: "active", startedAt: at, liveMarker: NIL });
    await keepOnePrimary(tx, clientId);
    if (shared.length === 0) return;
    await tx.db
      .insert(categoryConsents)
      .values(shared.map((category) => ({ assignmentId: id, category, grantedAt: at })));
  });
  return id;
}
