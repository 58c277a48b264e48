import { z } from "zod";
import type { goalNotes } from "@/db/schema/life/goals";
import type { ClientRecord } from "@/lib/access/client-record";
import { openOptional, type Place, sealOptional } from "@/lib/crypto/seal";
import type { NotedPoint } from "./progress";
import type { KeepNoteInput } from "./schema";

/** A note on a goal as its reader sees it: progress that the person noted, or a coach's feedback. */
export type GoalNote = {
  id: string;
  goalId: string;
  trackingDate: string;
  progressPercentage: number | null;
  /** Of what the person counts. */
  value: number | null;
  note: string | null;
  metricsAchieved: string[];
  obstacles: string | null;
  nextSteps: string | null;
  /** Who wrote the feedback; null: a note of the person's own. */
  coach: { id: string; name: string | null } | null;
  coachFeedback: string | null;
  createdAt: Date;
  updatedAt: Date;
};

type Row = typeof goalNotes.$inferSelect;
type Column = "note" | "metrics_achieved" | "obstacles" | "next_steps" | "coach_feedback";
const texts = z.array(z.string());

/** Bound into the seal: in another row or column it does not open. */
export const placeInNote = (column: Column, row: string): Place => ({ table: "goal_notes", column, row });

export function openNote({ key }: ClientRecord, row: Row, coachName: string | null): GoalNote {
  const open = (column: Column, stored: Row["note"]) => openOptional(key, placeInNote(column, row.id), stored);
  const met = open("metrics_achieved", row.metricsAchieved);
  const { id, goalId, trackingDate, progressPercentage, value, coachId, createdAt, updatedAt } = row;
  return {
    id,
    goalId,
    trackingDate,
    progressPercentage,
    value,
    createdAt,
    updatedAt,
    note: open("note", row.note),
    metricsAchieved: met ? texts.parse(JSON.parse(met)) : [],
    obstacles: open("obstacles", row.obstacles),
    nextSteps: open("next_steps", row.nextSteps),
    coach: coachId === null ? null : { id: coachId, name: coachName },
    coachFeedback: open("coach_feedback", row.coachFeedback),
  };
}

/** What of a note may change by writing; never its id, person, goal or author. */
export function sealNote({ key }: ClientRecord, { id, metricsAchieved, ...said }: KeepNoteInput) {
  const seal = (column: Column, text: string | null) => sealOptional(key, placeInNote(column, id), text);
  return {
    trackingDate: said.trackingDate,
    progressPercentage: said.progressPercentage,
    value: said.value,
    note: seal("note", said.note),
    metricsAchieved: seal("metrics_achieved", metricsAchieved.length > 0 ? JSON.stringify(metricsAchieved) : null),
    obstacles: seal("obstacles", said.obstacles),
    nextSteps: seal("next_steps", said.nextSteps),
  };
}

/** What notes say of progress, the oldest first. */
export function notedPoints(notes: readonly GoalNote[]): NotedPoint[] {
  return notes
    .filter((note) => note.coach === null && (note.progressPercentage ?? note.value) !== null)
    .map(({ trackingDate, progressPercentage, value }) => ({ day: trackingDate, percent: progressPercentage, value }))
    .toReversed();
}

/** The newest answer that the person gave to a question of the notes; null when they never did. */
export function newestOf(notes: readonly GoalNote[], key: "obstacles" | "nextSteps"): GoalNote | null {
  return notes.find((note) => note[key] !== null) ?? null;
}
