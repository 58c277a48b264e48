import { and, eq } from "drizzle-orm";
import { read } from "@/db/read";
import { userSettings } from "@/db/schema/identity/people";
import type { Transaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";

const NAME = "age-refusal";

/** When this person was refused for their age; null when they were not. The date that they gave is not kept. */
export async function ageRefusalOf(actor: Pick<Actor, "userId">): Promise<Date | null> {
  const [row] = await read((db) => db.select({ value: userSettings.value }).from(userSettings).where(settingOf(actor)));
  return typeof row?.value.at === "string" ? new Date(row.value.at) : null;
}

export async function writeAgeRefusal(tx: Transaction, actor: Pick<Actor, "userId">): Promise<void> {
  await tx.db
    .insert(userSettings)
    .values({ userId: actor.userId, name: NAME, value: { at: now().toISOString() } })
    .onDuplicateKeyUpdate({ set: { value: incoming(userSettings.value) } });
}

/** A birth date that had been mistyped is corrected: nothing of the refusal stays but its audit event. */
export async function forgetAgeRefusal(tx: Transaction, actor: Pick<Actor, "userId">): Promise<void> {
  await tx.db.delete(userSettings).where(settingOf(actor));
}

function settingOf(actor: Pick<Actor, "userId">) {
  return and(eq(userSettings.userId, actor.userId), eq(userSettings.name, NAME));
}
