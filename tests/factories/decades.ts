import { NIL } from "uuid";
import { journalEntries, moodLogs } from "@/db/schema/journal/entries";
import { auditEvents } from "@/db/schema/operations/audit-events";
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
import { inTransaction } from "@/db/transaction";
import { DAY } from "@/lib/clock";
import { seal } from "@/lib/crypto/seal";
import { newId } from "@/lib/ids";
import type { TestPerson } from "./people";

const DAYS_AT_ONCE = 365;

/** How many rows such a person has in a day. */
const MOODS = 3;
const READINGS = 10;
const DEEDS = 6;

/** Years of days, written into the tables by hand: the way through the forms would take an hour. */
export async function livesFor(person: TestPerson, years: number): Promise<void> {
  for (let year = 0; year < years; year++) await inTransaction((tx) => liveOneYear(tx.db, person, year));
}

type Db = Parameters<Parameters<typeof inTransaction>[0]>[0]["db"];

async function liveOneYear(db: Db, { userId, actor: { key } }: TestPerson, year: number): Promise<void> {
  const days = Array.from({ length: DAYS_AT_ONCE }, (_, day) => {
    const at = new Date(Date.UTC(2016, 0, 1) + (year * DAYS_AT_ONCE + day) * DAY + 8 * 3_600_000);
    return { at, logDate: at.toISOString().slice(0, 10), own: { userId, id: newId() } };
  });
  const times = <T>(count: number, make: (day: (typeof days)[number], number: number) => T) =>
    days.flatMap((day) => Array.from({ length: count }, (_, number) => make(day, number)));
  await db
    .insert(checkIns)
    .values(days.map(({ own, logDate }) => ({ ...own, logDate, filledInLater: false, liveMarker: NIL })));
  await db.insert(spiritualWellnessData).values(days.map(({ own }) => ({ ...own, purposeAlignmentScore: 7 })));
  await db.insert(mentalWellnessData).values(days.map(({ own }) => ({ ...own, stressLevel: 4 })));
  await db.insert(emotionalWellnessData).values(days.map(({ own }) => ({ ...own, moodScore: 8 })));
  await db.insert(physicalWellnessData).values(days.map(({ own }) => ({ ...own, energyLevel: 6 })));
  await db.insert(financialWellnessData).values(days.map(({ own }) => ({ ...own, currency: "EUR", spentMinor: 1999 })));
  await db.insert(biometricReadings).values(
    times(READINGS, ({ at }, number) => ({
      userId,
      id: newId(),
      metric: `probe${number}`,
      measuredAt: at,
      source: "device",
      value: 61.25,
      enteredUnit: "bpm",
      liveMarker: NIL,
    })),
  );
  await db
    .insert(moodLogs)
    .values(times(MOODS, ({ at, logDate }) => ({ userId, id: newId(), loggedAt: at, logDate, moodScore: 6 })));
  const sealed = (table: string, column: string, row: string, text: string) => seal(key, { table, column, row }, text);
  const page = "A day with rain, a walk, and a long talk. ".repeat(50);
  await db.insert(journalEntries).values(
    days.map(({ at, logDate, own }) => ({
      ...own,
      writtenAt: at,
      logDate,
      content: sealed("journal_entries", "content", own.id, page),
    })),
  );
  await db.insert(entryHistory).values(
    days.map(({ at, own }) => {
      const id = newId();
      const before = sealed("entry_history", "before_values", id, JSON.stringify({ content: page }));
      return {
        id,
        userId,
        entryTable: "journal_entries",
        entryId: own.id,
        change: "changed" as const,
        before,
        actorId: userId,
        changedAt: at,
      };
    }),
  );
  await db.insert(auditEvents).values(
    times(DEEDS, ({ at }) => ({
      id: newId(),
      batchId: newId(),
      at,
      actorId: userId,
      actorKind: "person" as const,
      event: "check-in.saved",
      subjectId: userId,
    })),
  );
}
