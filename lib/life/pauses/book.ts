import { and, eq, gte, isNull, lte, ne } from "drizzle-orm";
import { lifePauses } from "@/db/schema/life/pauses";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import type { Actor } from "@/lib/auth/actor";
import { defineBook, type EntryValues } from "@/lib/entries/book";
import { choice, day, text } from "@/lib/entries/field";
import { InvalidInputError } from "@/lib/errors";
import { daysBetween } from "@/lib/time";
import { mostPausedDays, pauseReasons } from "./words";

/** "Life happens": days on which nothing is asked and nothing that is left out counts. */
export const pausesBook = defineBook({
  name: "pauses",
  category: "mental", // of no part of life alone, as habits
  table: lifePauses,
  day: { field: "fromDate" },
  headline: ["untilDate", "reason"],
  filters: ["reason"],
  fields: [
    day("fromDate", { isRequired: true, mayLieAhead: true }),
    day("untilDate", { isRequired: true, mayLieAhead: true }),
    choice("reason", pauseReasons),
    text("notes", 2_000, { isLong: true }),
  ],
  check({ fromDate, untilDate }) {
    if (fromDate === null || untilDate === null) return {};
    const isTooLong = daysBetween(fromDate, untilDate) >= mostPausedDays;
    return { untilDate: untilDate < fromDate ? "errors.endBeforeStart" : isTooLong && "errors.pauseTooLong" };
  },
  afterKeeping: refuseOverlap,
});

/** A day belongs to one pause, so that ending it is one deed. */
async function refuseOverlap(
  tx: Transaction,
  _actor: Actor,
  record: ClientRecord,
  id: string,
  { fromDate, untilDate }: EntryValues,
): Promise<void> {
  const [other] = await tx.db
    .select({ id: lifePauses.id })
    .from(lifePauses)
    .where(
      and(
        eq(lifePauses.userId, record.userId),
        ne(lifePauses.id, id),
        isNull(lifePauses.deletedAt),
        lte(lifePauses.fromDate, String(untilDate)),
        gte(lifePauses.untilDate, String(fromDate)),
      ),
    )
    .limit(1);
  if (other) throw new InvalidInputError({ fromDate: "errors.pausesOverlap" });
}
