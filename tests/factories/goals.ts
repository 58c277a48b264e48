import { goalNotes } from "@/db/schema/life/goals";
import { inTransaction } from "@/db/transaction";
import { seal } from "@/lib/crypto/seal";
import { keepEntry } from "@/lib/entries/keep-entry";
import { nameInRow } from "@/lib/entries/read-rows";
import { goalsBook } from "@/lib/goals/book";
import { keepNote } from "@/lib/goals/keep-note";
import { placeInNote } from "@/lib/goals/note";
import type { KeepNoteInput } from "@/lib/goals/schema";
import { newId } from "@/lib/ids";
import { anEntry } from "./entries";
import { aCoach, type TestPerson } from "./people";

const usual = {
  title: "Walk the trail",
  category: "physical",
  startDate: "2026-02-01",
  targetDate: null,
  status: "active",
  achievedOn: null,
  metric: null,
  startValue: null,
  targetValue: null,
  direction: null,
  ownUnit: null,
  currency: "EUR",
};

/** Sets a goal of somebody's, with these milestones. Returns its id. */
export async function aGoal(
  person: TestPerson,
  said: Record<string, unknown> = {},
  steps: readonly string[] = [],
): Promise<string> {
  const fields = ["title", "targetDate", "doneOn"];
  const none = fields.flatMap((name) => [0, 1].map((place) => [nameInRow(name, place), ""] as const));
  const entry = anEntry(person, goalsBook, { ...usual, ...Object.fromEntries(none), ...said });
  const rows = steps.map((title) => ({ title, targetDate: null, doneOn: null }));
  await keepEntry(person.actor, goalsBook, { ...entry, rows });
  return entry.id;
}

/** A note on a goal; `said` for what a test is about. */
export function aNote(goalId: string, said: Partial<KeepNoteInput> = {}): KeepNoteInput {
  return {
    id: newId(),
    goalId,
    trackingDate: "2026-03-01",
    progressPercentage: null,
    value: null,
    note: "A first hour",
    metricsAchieved: [],
    obstacles: null,
    nextSteps: null,
    ...said,
  };
}

/** A goal on which every text is what `plant` makes of its place, also a coach's feedback, put there by hand. */
export async function aGoalWithTexts(person: TestPerson, plant: (place: string) => string): Promise<void> {
  const goalId = await aGoal(person);
  const note = {
    note: plant("goalnote"),
    metricsAchieved: [plant("goalreached")],
    obstacles: plant("goalobstacles"),
    nextSteps: plant("goalnext"),
  };
  await keepNote(person.actor, aNote(goalId, note));
  const [id, coach] = [newId(), await aCoach()];
  await inTransaction((tx) =>
    tx.db.insert(goalNotes).values({
      userId: person.userId,
      id,
      goalId,
      trackingDate: "2026-03-02",
      coachId: coach.userId,
      coachFeedback: seal(person.actor.key, placeInNote("coach_feedback", id), plant("goalfeedback")),
    }),
  );
}
