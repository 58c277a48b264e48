import { and, desc, gt, isNull, or } from "drizzle-orm";
import { read } from "@/db/read";
import { checkIns } from "@/db/schema/wellness/check-ins";
import type { ClientRecord } from "@/lib/access/client-record";
import { after, MINUTE } from "@/lib/clock";
import { addDays } from "@/lib/time";
import { behindScores } from "../check-in/behind-scores";
import type { CheckInEntry } from "../check-in/entry";
import { selectEntries } from "../check-in/select-entries";
import { toEntry } from "../check-in/to-entry";

/** How long the last action stands on Today with its undo. */
const UNDO_SHOWN = -15 * MINUTE;

/** How many days back Today offers those that were left out. */
export const weekBack = -7;

/** The check-ins that the last week's scores look back on, and whatever was saved or taken out a moment ago; newest day first. */
export async function recentEntries(record: ClientRecord, today: string): Promise<CheckInEntry[]> {
  const justNow = after(UNDO_SHOWN);
  const rows = await read((db) =>
    selectEntries(
      db,
      record,
      and(
        or(behindScores(addDays(today, weekBack), today), gt(checkIns.updatedAt, justNow)),
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
