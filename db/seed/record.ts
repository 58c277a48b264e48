import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { checkIns } from "@/db/schema/wellness/check-ins";
import type { Actor } from "@/lib/auth/actor";
import { loadActor } from "@/lib/auth/load-actor";
import { at } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { writeEntry } from "@/lib/journal/write-entry";
import { logMood } from "@/lib/mood/log-mood";
import { addDays, daysFrom, instantIn } from "@/lib/time";
import { saveCheckIn } from "@/lib/wellness/check-in/save-check-in";
import { writeAccounts } from "./books/accounts";
import { writeGoals } from "./books/goals";
import { writeHabits } from "./books/habits";
import { writeHealth } from "./books/health";
import { writeDayInBooks, writeFixedMoney } from "./books/write-day";
import type { DemoClient } from "./cast";
import { dayOf } from "./day";
import { pages, quickMoods } from "./pages";
import { chanceOf } from "./random";

/** Fills in the days that the person's record still lacks, each at its own evening. Returns how many were written. */
export async function writeRecord(client: DemoClient, userId: string, coachId: string, today: string): Promise<number> {
  const actor = await read((db) => loadActor(db, userId));
  if (!actor) throw new Error("the demo's people may only be seeded with DEMO=1");
  const newest = await newestDay(userId);
  const from = newest ? addDays(newest, 1) : addDays(today, -client.life.days);
  const days = daysFrom(from, addDays(today, -client.life.newest));
  let written = 0;
  for (const day of days) {
    const { life } = client;
    if (life.key === "ava") await at(evening(client, day), () => writeFixedMoney(actor, day, life.monthlyIncomeMinor));
    const values = dayOf(client.life, day, today);
    if (!values) continue;
    await at(evening(client, day), async () => {
      await saveCheckIn(actor, { id: newId(), day, ...values });
      if (client.life.key === "ava") await writeDayInBooks(actor, client.life.key, day, values);
    });
    written += 1;
  }
  if (!newest) await writePages(client, actor, today);
  if (!newest && client.life.key === "ava") {
    const coach = await read((db) => loadActor(db, coachId));
    await writeHealth(actor, today, client.timeZone);
    if (coach) await writeGoals(actor, coach, today, client.timeZone);
    await writeHabits(actor, client.life, today, client.timeZone);
    await writeAccounts(actor, today);
  }
  return written;
}

async function newestDay(userId: string): Promise<string | null> {
  const rows = await read((db) =>
    db.select({ day: checkIns.logDate }).from(checkIns).where(eq(checkIns.userId, userId)),
  );
  return (
    rows
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null
  );
}

/** Some evening minute; one check-in in twenty is made the next morning. */
function evening(client: DemoClient, day: string): Date {
  const chance = chanceOf(`${client.life.key}·${day}·evening`);
  const isNextMorning = chance.happens(0.05);
  const minutes = isNextMorning
    ? 7 * 60 + Math.floor(chance.uniform() * 90)
    : 20 * 60 + Math.floor(chance.uniform() * 180);
  return instantIn(isNextMorning ? addDays(day, 1) : day, minutes, client.timeZone);
}

/** Ava writes; the others keep their words to themselves. */
async function writePages(client: DemoClient, actor: Actor, today: string): Promise<void> {
  if (client.life.key !== "ava") return;
  for (const { back, ...page } of pages) {
    const writtenAt = instantIn(addDays(today, -back), 21 * 60 + (back % 50), client.timeZone);
    await at(writtenAt, () => writeEntry(actor, { id: newId(), ...page }));
  }
  for (const { back, minutes, ...mood } of quickMoods) {
    const loggedAt = instantIn(addDays(today, -back), minutes, client.timeZone);
    await at(loggedAt, () => logMood(actor, { id: newId(), ...mood }));
  }
}
