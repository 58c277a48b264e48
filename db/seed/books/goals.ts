import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { giveFeedback } from "@/lib/coaching/give-feedback";
import { nameInRow } from "@/lib/entries/read-rows";
import { goalsBook } from "@/lib/goals/book";
import { keepNote } from "@/lib/goals/keep-note";
import type { KeepNoteInput } from "@/lib/goals/schema";
import { newId } from "@/lib/ids";
import { addDays, instantIn } from "@/lib/time";
import { writeInBook } from "./write-day";

/** Days are counted back from today; those ahead are below zero. */
type Step = { title: string; by?: number; done?: number };
type Note = { back: number } & Partial<Omit<KeepNoteInput, "id" | "goalId" | "trackingDate">>;
type DemoGoal = {
  said: Record<string, unknown>;
  start: number;
  target?: number;
  achieved?: number;
  steps?: readonly Step[];
  notes?: readonly Note[];
  feedback?: readonly { back: number; text: string }[];
};

/** What Ava wants. It agrees with her year: the choir, the knee, the reserve, the walks. */
const goals: readonly DemoGoal[] = [
  {
    said: {
      title: "Walk the Sörmland trail for a week",
      category: "physical",
      priority: "high",
      status: "active",
      whyItMatters: "My father walked it every June. I want to know what he saw.",
      metric: "exerciseMinutes",
      startValue: 60,
      targetValue: 240,
    },
    start: 150,
    target: -70,
    steps: [
      { title: "Walk on three days a week, for a month", by: 120, done: 117 },
      { title: "A whole day with a pack", by: 60, done: 55 },
      { title: "Book the huts", by: -9 },
      { title: "One night outdoors", by: -40 },
    ],
    notes: [
      { back: 118, note: "A month of it. The knee is quiet as long as I keep off the road." },
      {
        back: 55,
        note: "Twenty-two kilometres with eight kilos.",
        metricsAchieved: ["22 km", "8 kg"],
        nextSteps: "Shoes that fit two pairs of socks.",
      },
      {
        back: 12,
        obstacles: "Evenings are dark now, and the canal is not lit.",
        nextSteps: "Move two walks to lunch.",
      },
    ],
    feedback: [
      {
        back: 11,
        text: "Lunch walks sound right. Put them in the calendar as meetings with yourself, and see after two weeks.",
      },
    ],
  },
  {
    said: {
      title: "Four months of expenses set aside",
      category: "financial",
      status: "active",
      priority: "medium",
      whyItMatters: "So that a broken boiler is a nuisance and no more.",
      metric: "emergencyFund",
      targetValue: 1_200_000,
      direction: "up",
    },
    start: 330,
    target: -160,
    steps: [
      { title: "A standing order on payday", done: 320 },
      { title: "Cancel what nobody watches", done: 210 },
      { title: "Sell the second bicycle", by: -30 },
    ],
    feedback: [{ back: 60, text: "Steady is the word. Nothing to add, and that is a compliment." }],
  },
  {
    said: {
      title: "Read twelve books on paper",
      category: "mental",
      status: "active",
      priority: "low",
      metric: "own",
      ownUnit: "books",
      startValue: 0,
      targetValue: 12,
    },
    start: 300,
    target: -60,
    notes: [
      { back: 262, value: 1, note: "The Summer Book, in two evenings." },
      { back: 214, value: 2 },
      {
        back: 171,
        value: 4,
        note: "Two on the trains in Japan would have been more than I hoped for. It was the month before.",
      },
      { back: 84, value: 6 },
      { back: 71, value: 7, note: "On the flight home." },
      { back: 44, value: 8 },
      { back: 9, value: 9, note: "Slow, and worth it." },
    ],
  },
  {
    said: {
      title: "Call Johan on Sundays",
      category: "emotional",
      status: "active",
      description: "We talk about what matters before something happens.",
    },
    start: 190,
    notes: [
      { back: 160, progressPercentage: 20, note: "Three Sundays of four. He was surprised." },
      { back: 121, progressPercentage: 35 },
      { back: 66, progressPercentage: 60, note: "He called first.", obstacles: "Time zones, when I travel." },
      { back: 30, progressPercentage: 70 },
      { back: 13, progressPercentage: 75 },
    ],
  },
  {
    said: {
      title: "A week of silence",
      category: "spiritual",
      status: "planned",
      whyItMatters: "To hear what is left when I stop planning.",
    },
    start: -55,
    target: -120,
    steps: [
      { title: "Ask the house on the lake for dates", by: -20 },
      { title: "Tell them at work", by: -60 },
    ],
  },
  {
    said: { title: "Run ten kilometres", category: "physical", status: "paused" },
    start: 200,
    steps: [{ title: "Five without a pause", done: 150 }, { title: "Seven" }, { title: "Ten" }],
    notes: [{ back: 119, obstacles: "The left knee. Walking for now.", nextSteps: "See again in spring." }],
  },
  {
    said: { title: "Sing in a choir again", category: "spiritual", status: "achieved" },
    start: 340,
    achieved: 96,
    steps: [
      { title: "Go to one evening", done: 301 },
      { title: "Stay for a term", done: 190 },
      { title: "Sing the summer concert", done: 96 },
    ],
    notes: [{ back: 96, note: "We sang. My mother sat in the third row." }],
  },
  {
    said: {
      title: "Learn the cello",
      category: "mental",
      status: "let_go",
      description: "A lovely thought. Not this year.",
    },
    start: 280,
  },
];

/** Ava's goals, each written, noted and commented on at its own time. */
export async function writeGoals(actor: Actor, coach: Actor, today: string, timeZone: string): Promise<void> {
  const on = (back: number) => addDays(today, -back);
  const evening = (back: number, minutes: number) => instantIn(on(Math.max(0, back)), minutes, timeZone);
  for (const goal of goals) {
    const id = newId();
    const last = Math.min(
      ...[goal.start, ...(goal.steps ?? []).flatMap(({ done }) => done ?? [])],
      goal.achieved ?? goal.start,
    );
    await at(evening(Math.max(1, last), 20 * 60 + 10), () => writeInBook(actor, goalsBook, saidOf(goal, on), id));
    for (const { back, ...said } of goal.notes ?? [])
      await at(evening(back, 21 * 60), () =>
        keepNote(actor, { ...silent, ...said, id: newId(), goalId: id, trackingDate: on(back) }),
      );
    for (const { back, text } of goal.feedback ?? [])
      await at(evening(back, 10 * 60 + 20), () =>
        giveFeedback(coach, { clientId: actor.userId, goalId: id, id: newId(), coachFeedback: text }),
      );
  }
}

const silent = {
  progressPercentage: null,
  value: null,
  note: null,
  metricsAchieved: [],
  obstacles: null,
  nextSteps: null,
};

function saidOf({ said, start, target, achieved, steps = [] }: DemoGoal, on: (back: number) => string) {
  const rows = steps.flatMap(({ title, by, done }, place): [string, string | null][] => [
    [nameInRow("title", place), title],
    [nameInRow("targetDate", place), by === undefined ? null : on(by)],
    [nameInRow("doneOn", place), done === undefined ? null : on(done)],
  ]);
  return {
    ...said,
    startDate: on(start),
    targetDate: target === undefined ? null : on(target),
    achievedOn: achieved === undefined ? null : on(achieved),
    ...Object.fromEntries(rows),
  };
}
