import { inTransaction } from "@/db/transaction";
import { openAssignedRecord } from "@/lib/access/open-client-record";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { NotFoundError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import type { Dashboard } from "@/lib/wellness/dashboard/dashboard";
import { readDashboard } from "@/lib/wellness/dashboard/read-dashboard";
import type { ChartRange } from "@/lib/wellness/scoring/series";

/** A client as their coach sees them. */
export type ClientView = { clientId: string; name: string; timeZone: string; dashboard: Dashboard };

/**
 * A client's dashboard, category by category as consented. The gate writes the look down in the same transaction:
 * without the trace nothing is seen.
 * @throws NotFoundError: no such person, or not this coach's, or no longer.
 */
export async function viewClient(actor: Actor, clientId: string, range: ChartRange): Promise<ClientView> {
  if (!isId(clientId)) throw new NotFoundError();
  return inTransaction(async (tx) => {
    const record = await openAssignedRecord(tx, actor, clientId);
    const dashboard = await readDashboard(tx.db, record, range);
    return { clientId, name: record.name, timeZone: timeZoneOf(record), dashboard };
  });
}
