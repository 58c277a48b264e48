import { and, desc, eq } from "drizzle-orm";
import { zonePeriods } from "@/db/schema/identity/people";
import type { Transaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import type { Actor } from "@/lib/auth/actor";
import { after, MINUTE, now } from "@/lib/clock";
import { reschedule } from "@/lib/reminders/reschedule";
import { takeAccountTurn } from "./take-account-turn";

/** Within these minutes another choice corrects the last one; after them it is a move. */
const CORRECTION = 10 * MINUTE;

/**
 * Begins a new period of the actor's life, with another zone or start of day, from now on. What was written before keeps the
 * day it had. Saying again what already holds changes nothing.
 * @returns true when something changed.
 */
export async function moveZone(
  tx: Transaction,
  actor: Pick<Actor, "userId">,
  to: { timeZone?: string | undefined; dayStartMinutes?: number | undefined },
): Promise<boolean> {
  await takeAccountTurn(tx, actor.userId);
  const [standing] = await tx.db
    .select()
    .from(zonePeriods)
    .where(eq(zonePeriods.userId, actor.userId))
    .orderBy(desc(zonePeriods.from))
    .limit(1)
    .for("update");
  if (!standing) throw new RangeError("a person has at least one zone period");
  const next = {
    timeZone: to.timeZone ?? standing.timeZone,
    dayStartMinutes: to.dayStartMinutes ?? standing.dayStartMinutes,
  };
  if (next.timeZone === standing.timeZone && next.dayStartMinutes === standing.dayStartMinutes) return false;
  await (standing.from > after(-CORRECTION)
    ? correct(tx, actor.userId, standing.from, next)
    : begin(tx, actor.userId, next));
  await reschedule(tx, actor.userId);
  return true;
}

type Zone = { timeZone: string; dayStartMinutes: number };

async function correct(tx: Transaction, userId: string, from: Date, next: Zone): Promise<void> {
  await tx.db
    .update(zonePeriods)
    .set(next)
    .where(and(eq(zonePeriods.userId, userId), eq(zonePeriods.from, from)));
}

async function begin(tx: Transaction, userId: string, next: Zone): Promise<void> {
  await tx.db
    .insert(zonePeriods)
    .values({ userId, from: now(), ...next })
    .onDuplicateKeyUpdate({
      set: { timeZone: incoming(zonePeriods.timeZone), dayStartMinutes: incoming(zonePeriods.dayStartMinutes) },
    });
}
