import { eq } from "drizzle-orm";
import { checkInReminders } from "@/db/schema/identity/reminders";
import type { Transaction } from "@/db/transaction";
import { openOwnAccount } from "@/lib/access/own-account";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { seal } from "@/lib/crypto/seal";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import { ForbiddenError } from "@/lib/errors";
import { takeAccountTurn } from "@/lib/people/take-account-turn";
import { lockReminder } from "./lock-reminder";
import { nextReminder } from "./next-reminder";
import { tokenPlace } from "./token-place";
import { zonesOf } from "./zones-of";

/**
 * At which hour of their own day the actor is reminded by mail; null: not at all.
 * @throws ForbiddenError for whoever has no check-in to be reminded of.
 */
export async function setReminder(tx: Transaction, actor: Actor, hour: number | null): Promise<void> {
  if (!actor.roles.has("client")) {
    if (hour !== null) throw new ForbiddenError();
    return;
  }
  await takeAccountTurn(tx, actor.userId); // the zone may be changing in another tab
  const standing = await lockReminder(tx, actor.userId);
  if (hour === null ? !standing?.nextAt : standing?.nextAt && standing.hour === hour) return;
  if (hour === null) return stop(tx, actor.userId);
  const nextAt = nextReminder(now(), hour, await zonesOf(tx.db, actor.userId), standing?.remindedDay);
  await (standing ? change(tx, actor.userId, { hour, nextAt }) : begin(tx, actor, { hour, nextAt }));
}

async function stop(tx: Transaction, userId: string): Promise<void> {
  await tx.db.update(checkInReminders).set({ nextAt: null }).where(eq(checkInReminders.userId, userId));
}

type When = { hour: number; nextAt: Date };

async function change(tx: Transaction, userId: string, when: When): Promise<void> {
  await tx.db.update(checkInReminders).set(when).where(eq(checkInReminders.userId, userId));
}

/** The link is made with the first reminder and stays: the one in a mail of last year still turns it off. */
async function begin(tx: Transaction, actor: Actor, when: When): Promise<void> {
  const { userId, key } = openOwnAccount(actor);
  const token = newToken();
  await tx.db
    .insert(checkInReminders)
    .values({ userId, ...when, tokenHash: hashToken(token), token: seal(key, tokenPlace(userId), token) });
}
