import { openOwnRecord } from "@/lib/access/open-client-record";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { entriesSince } from "@/lib/entries/queries";
import { answerHabit } from "@/lib/life/habits/answer-habit";
import { habitsBook } from "@/lib/life/habits/book";
import { planOf } from "@/lib/life/habits/plan";
import type { LogState } from "@/lib/life/habits/words";
import { pausesBook } from "@/lib/life/pauses/book";
import { addDays, daysFrom, instantIn } from "@/lib/time";
import { weekdayOf } from "@/lib/weekdays";
import type { CheckInValues } from "@/lib/wellness/check-in/fields";
import { dayOf } from "../day";
import type { Life } from "../life";
import { chanceOf } from "../random";
import { exerciseOf } from "./exercise";
import { writeInBook } from "./write-day";

type Said = { state: LogState; amount?: number };

/** A habit of Ava's: since how many days, how she put it, and what she said of a day that she lived like this. */
type DemoHabit = {
  since: number;
  archived?: number;
  entry: Readonly<Record<string, unknown>>;
  on: (day: string, values: CheckInValues, roll: number) => Said | null;
};

const done: Said = { state: "done" };

const habits: readonly DemoHabit[] = [
  {
    since: 200,
    entry: {
      name: "Sit still",
      emoji: "🧘",
      category: "spiritual",
      frequency: "daily",
      targetAmount: 10,
      unit: "minutes",
      description: "Before the telephone comes out of its drawer.",
    },
    on: (_day, { meditationMinutesDaily: minutes }) =>
      typeof minutes === "number" && minutes > 0 ? { state: "done", ...(minutes < 10 && { amount: minutes }) } : null,
  },
  {
    since: 160,
    entry: { name: "Train", emoji: "🏃", category: "physical", frequency: "weekly", targetDays: 3, showStreak: true },
    on: (day, values) => (exerciseOf("ava", day, values) ? done : null),
  },
  {
    since: 120,
    entry: {
      name: "Read in bed",
      emoji: "📖",
      category: "mental",
      frequency: "daily",
      targetAmount: 10,
      unit: "pages",
      description: "Ten pages on paper, no screen after ten.",
    },
    on: (_day, _values, roll) =>
      roll < 0.62 ? done : roll < 0.78 ? { state: "done", amount: 2 + Math.round(roll * 8) } : null,
  },
  {
    since: 100,
    entry: {
      name: "Walk after lunch",
      category: "physical",
      frequency: "some_days",
      weekdays: ["mon", "tue", "wed", "thu", "fri"],
    },
    on: (day, _values, roll) => {
      if (["sat", "sun"].includes(weekdayOf(day))) return null;
      return roll < 0.7 ? done : roll < 0.8 ? { state: "skipped" } : null;
    },
  },
  {
    since: 180,
    entry: { name: "Look at the accounts", category: "financial", frequency: "monthly", targetDays: 2 },
    on: (day) => (day.endsWith("-03") || day.endsWith("-17") ? done : null),
  },
  {
    since: 200,
    archived: 150,
    entry: { name: "Cold shower", emoji: "🚿", category: "physical", frequency: "daily" },
    on: (_day, _values, roll) => (roll < 0.3 ? done : null),
  },
];

/** Ava's habits, with what she said of their days in the evenings, and the journey for which she paused them. */
export async function writeHabits(actor: Actor, life: Life, today: string, timeZone: string): Promise<void> {
  const evening = (day: string) => instantIn(day, 21 * 60 + 40, timeZone);
  for (const { since, archived, entry } of habits) {
    const startDate = addDays(today, -since);
    const archivedOn = archived === undefined ? null : addDays(today, -archived);
    await at(evening(startDate), () => writeInBook(actor, habitsBook, { ...entry, startDate, archivedOn }));
  }
  await writeJourney(actor, life, today, evening);
  const kept = await entriesSince(openOwnRecord(actor), habitsBook, addDays(today, -365));
  for (const { id, values } of kept) {
    const habit = habits.find(({ entry }) => entry.name === values.name);
    const { from, archivedOn } = planOf(values);
    for (const day of habit ? daysFrom(from, addDays(archivedOn ?? today, -1)) : []) {
      const said = habit && saidOn(habit, life, day, today);
      if (said) await at(evening(day), () => answerHabit(actor, { habitId: id, day, ...said }));
    }
  }
}

/** On a day in bed she says so, of what is wanted every day. */
function saidOn({ entry, on }: DemoHabit, life: Life, day: string, today: string): Said | null {
  const isWithin = (span?: { from: number; to: number }) =>
    span !== undefined && day >= addDays(today, -span.from) && day <= addDays(today, -span.to);
  if (isWithin(life.sick)) return entry.frequency === "daily" ? { state: "sick" } : null;
  const values = dayOf(life, day, today);
  return values && !isWithin(life.trip)
    ? on(day, values, chanceOf(`${life.key}·${day}·${String(entry.name)}`).uniform())
    : null;
}

async function writeJourney(
  actor: Actor,
  { trip }: Life,
  today: string,
  evening: (day: string) => Date,
): Promise<void> {
  if (!trip) return;
  const [fromDate, untilDate] = [addDays(today, -trip.from), addDays(today, -trip.to)];
  await at(evening(addDays(fromDate, -1)), () =>
    writeInBook(actor, pausesBook, { fromDate, untilDate, reason: "travel" }),
  );
}
