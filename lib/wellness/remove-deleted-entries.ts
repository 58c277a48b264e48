import { and, eq, lt, or } from "drizzle-orm";
import type { AnyMySqlColumn, MySqlColumn, MySqlTable } from "drizzle-orm/mysql-core";
import { medicationDoses } from "@/db/schema/health/medications";
import { journalEntries, moodLogs } from "@/db/schema/journal/entries";
import { goalNotes } from "@/db/schema/life/goals";
import { habitLogs } from "@/db/schema/life/habits";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import {
  emotionalWellnessData,
  financialWellnessData,
  mentalWellnessData,
  physicalWellnessData,
  spiritualWellnessData,
} from "@/db/schema/wellness/categories";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { entryHistory } from "@/db/schema/wellness/entry-history";
import type { Transaction } from "@/db/transaction";
import type { HouseErrand } from "@/lib/access/house-errand";
import { after, DAY } from "@/lib/clock";
import { books } from "@/lib/record/books";

/** How long an undo stays possible (decision 11). */
const BIN = 30 * DAY;

const ofCheckIn = [
  spiritualWellnessData,
  mentalWellnessData,
  emotionalWellnessData,
  physicalWellnessData,
  financialWellnessData,
];
type EntryRows = MySqlTable & Record<"userId" | "id" | "deletedAt", MySqlColumn>;
const entries: readonly EntryRows[] = [
  journalEntries,
  moodLogs,
  biometricReadings,
  checkIns,
  medicationDoses,
  goalNotes,
  habitLogs,
  ...books.map(({ table }) => table),
];

/**
 * Removes entries that their people deleted more than 30 days ago, with everything that hangs on them and their former
 * values: from then on they are gone for good.
 * @param most at most so many of each kind.
 * @returns how many entries.
 */
export async function removeDeletedEntries(tx: Transaction, _errand: HouseErrand, most: number): Promise<number> {
  let removed = 0;
  for (const table of entries) {
    const found = await tx.db
      .select({ userId: table.userId, id: table.id })
      .from(table)
      .where(lt(table.deletedAt, after(-BIN)))
      .limit(most)
      .for("update"); // a restore at the same moment waits, and then finds nothing
    const gone = found.map(({ userId, id }) => ({ userId: String(userId), id: String(id) }));
    if (gone.length === 0) continue;
    if (table === checkIns) await removeParts(tx, gone);
    await tx.db.delete(entryHistory).where(anyOf(entryHistory.userId, entryHistory.entryId, gone));
    await tx.db.delete(table).where(and(lt(table.deletedAt, after(-BIN)), anyOf(table.userId, table.id, gone)));
    removed += gone.length;
  }
  return removed;
}

type Key = { userId: string; id: string };

async function removeParts(tx: Transaction, gone: readonly Key[]): Promise<void> {
  for (const part of ofCheckIn) await tx.db.delete(part).where(anyOf(part.userId, part.id, gone));
  await tx.db.delete(biometricReadings).where(anyOf(biometricReadings.userId, biometricReadings.checkInId, gone));
}

/** An id alone is unique only within its person. */
function anyOf(userId: AnyMySqlColumn, id: AnyMySqlColumn, keys: readonly Key[]) {
  return or(...keys.map((key) => and(eq(userId, key.userId), eq(id, key.id))));
}
