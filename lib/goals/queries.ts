import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import type { Database } from "@/db/client";
import { users } from "@/db/schema/identity/people";
import { goalMilestones, goalNotes, goals } from "@/db/schema/life/goals";
import type { ClientRecord } from "@/lib/access/client-record";
import { describedRows, type EntryValues } from "@/lib/entries/book";
import { openRow, openValues } from "@/lib/entries/entry";
import { rowPlace } from "@/lib/entries/rows";
import { goalsBook } from "./book";
import type { Goal } from "./goal";
import { type GoalNote, openNote } from "./note";

/**
 * The goals of the parts that this record opens, each with its milestones; with an id that one alone. One round trip. The
 * newest first.
 */
export async function goalsIn(db: Database, record: ClientRecord, id?: string): Promise<Goal[]> {
  if (record.categories.size === 0) return [];
  const rows = await db
    .select({ goal: goals, milestone: goalMilestones })
    .from(goals)
    .leftJoin(goalMilestones, and(eq(goalMilestones.userId, goals.userId), eq(goalMilestones.entryId, goals.id)))
    .where(and(standing(record), id === undefined ? undefined : eq(goals.id, id)))
    .orderBy(desc(goals.startDate), desc(goals.id), asc(goalMilestones.place));
  return [...Map.groupBy(rows, ({ goal }) => goal.id).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const milestones = group.flatMap(({ milestone }) => (milestone ? openMilestone(record, milestone) : []));
    return { entry: { ...openRow(goalsBook, record.key, first.goal), rows: milestones } };
  });
}

function openMilestone({ key }: ClientRecord, row: typeof goalMilestones.$inferSelect): EntryValues[] {
  const described = describedRows(goalsBook);
  return described ? [openValues(described, key, rowPlace(row.entryId, row.place), row)] : [];
}

/**
 * One goal with its milestones and all that was noted about it, in one round trip: each row carries a milestone or a note,
 * so that the two do not multiply. Notes are the newest first. Null when this record opens no such goal.
 */
export async function goalWithNotes(
  db: Database,
  record: ClientRecord,
  id: string,
): Promise<(Goal & { notes: GoalNote[] }) | null> {
  if (record.categories.size === 0) return null;
  const side = sql`sides.side`;
  const ofGoal = (table: typeof goalMilestones | typeof goalNotes, goalId: MySqlColumn, name: string) =>
    and(eq(side, name), eq(table.userId, goals.userId), eq(goalId, goals.id));
  const rows = await db
    .select({ goal: goals, milestone: goalMilestones, note: goalNotes, coachName: users.name })
    .from(goals)
    .innerJoin(sql`(select 'milestone' as side union all select 'note') sides`, sql`true`)
    .leftJoin(goalMilestones, ofGoal(goalMilestones, goalMilestones.entryId, "milestone"))
    .leftJoin(goalNotes, and(ofGoal(goalNotes, goalNotes.goalId, "note"), isNull(goalNotes.deletedAt)))
    .leftJoin(users, eq(users.id, goalNotes.coachId))
    .where(and(standing(record), eq(goals.id, id)))
    .orderBy(asc(goalMilestones.place), desc(goalNotes.trackingDate), desc(goalNotes.id));
  const [first] = rows;
  if (!first) return null;
  const notes = rows.flatMap(({ note, coachName }) => (note ? openNote(record, note, coachName) : []));
  const milestones = rows.flatMap(({ milestone }) => (milestone ? openMilestone(record, milestone) : []));
  return { entry: { ...openRow(goalsBook, record.key, first.goal), rows: milestones }, notes };
}

function standing({ userId, categories }: ClientRecord) {
  return and(eq(goals.userId, userId), isNull(goals.deletedAt), inArray(goals.category, [...categories]));
}
