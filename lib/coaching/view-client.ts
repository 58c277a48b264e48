import { inTransaction } from "@/db/transaction";
import { openAssignedRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { categories } from "@/lib/categories";
import { NotFoundError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import type { Dashboard } from "@/lib/wellness/dashboard/dashboard";
import { readDashboard } from "@/lib/wellness/dashboard/read-dashboard";
import type { ChartRange } from "@/lib/wellness/scoring/series";

/** A client as their coach sees them. */
export type ClientView = { clientId: string; name: string; timeZone: string; dashboard: Dashboard };

/**
 * A client's dashboard, category by category as consented. The look is written down in the same transaction: without the
 * trace nothing is seen.
 * @throws NotFoundError: no such person, or not this coach's, or no longer.
 */
export async function viewClient(actor: Actor, clientId: string, range: ChartRange): Promise<ClientView> {
  if (!isId(clientId)) throw new NotFoundError();
  return inTransaction(async (tx) => {
    const record = await openAssignedRecord(tx, actor, clientId);
    const dashboard = await readDashboard(tx.db, record, range);
    await recordAudit(tx, actor, {
      event: "record.read",
      subject: record,
      details: { categories: categories.filter((category) => record.categories.has(category)).join(",") },
    });
    return { clientId, name: record.name, timeZone: timeZoneOf(record), dashboard };
  });
}
