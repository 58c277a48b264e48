import { asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { houseTurns } from "@/db/schema/operations/house-turns";
import { liveEvents } from "@/db/schema/operations/live-events";
import { inTransaction } from "@/db/transaction";
import { takeHouseTurn } from "@/lib/access/take-house-turn";

const MOST = 500;
const TURN = "live-events";

/**
 * Gives committed events their position. Whoever does it waits for the one before, so positions become visible in their order,
 * in whatever order the events were made: nobody who reads on from a position can miss one. All of a turn share its number.
 */
export async function numberEvents(): Promise<void> {
  await inTransaction(async (tx) => {
    await takeHouseTurn(tx, TURN);
    // Read without a lock: an event whose transaction is still open is not waited for.
    const rows = await tx.db
      .select({ id: liveEvents.id })
      .from(liveEvents)
      .where(isNull(liveEvents.position))
      .orderBy(asc(liveEvents.id))
      .limit(MOST);
    const [turn] = await tx.db.select({ turn: houseTurns.turn }).from(houseTurns).where(eq(houseTurns.name, TURN));
    if (rows.length === 0 || !turn) return;
    const ids = rows.map(({ id }) => id);
    // By the key, row by row: of a table that is small the server would rather read all, and wait for what is still open.
    await tx.db.execute(
      sql`update ${liveEvents} force index (primary) set position = ${turn.turn} where ${inArray(liveEvents.id, ids)}`,
    );
  });
}
