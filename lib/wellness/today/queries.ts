import { and, between, desc, gt, isNull, or } from "drizzle-orm";
import { read } from "@/db/read";
import { checkIns } from "@/db/schema/wellness/check-ins";
import type { ClientRecord } from "@/lib/access/client-record";
import { after, MINUTE } from "@/lib/clock";
import type { CheckInEntry } from "../check-in/entry";
import { firstDayBehind } from "../check-in/score-entries";
import { selectEntries } from "../check-in/select-entries";
import { toEntry } from "../check-in/to-entry";

/** How long the last action stands on Today with its undo. */
const UNDO_SHOWN = -15 * MINUTE;

/** The check-ins that today's scores look back on, and whatever was saved or taken out a moment ago; newest day first. */
export async function recentEntries(record: ClientRecord, today: string): Promise<CheckInEntry[]> {
  const justNow = after(UNDO_SHOWN);
  const rows = await read((db) =>
    selectEntries(
      db,
      record,
      and(
        or(between(checkIns.logDate, firstDayBehind(today), today), gt(checkIns.updatedAt, justNow)),
        or(isNull(checkIns.deletedAt), gt(checkIns.deletedAt, justNow)),
      ),
    ).orderBy(desc(checkIns.logDate)),
  );
  return rows.map((row) => toEntry(record, row));
}

/** What was saved or taken out a moment ago, the newest of it; null when the last action is longer ago. */
export function lastAction(entries: readonly CheckInEntry[]): CheckInEntry | null {
  const [newest] = entries.toSorted((a, b) => b.changedAt.getTime() - a.changedAt.getTime());
  return newest && newest.changedAt > after(UNDO_SHOWN) ? newest : null;
}
