import { eq } from "drizzle-orm";
import { users } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { sealOptional } from "@/lib/crypto/seal";
import { moveZone } from "@/lib/people/move-zone";
import { setReminder } from "@/lib/reminders/set-reminder";
import type { CrisisNotice } from "@/lib/safety/notice-text";
import { phonePlace } from "./places";
import type { ProfileChanges } from "./schema";
import { touchesRecord, writeClientProfile } from "./write-client-profile";

const quiet: CrisisNotice = { level: 0, opensHelp: false };

/**
 * Saves what a person says about themselves, whichever fields are there; null takes an answer back. Only ever their own.
 * @throws InvalidInputError for a height that cannot be read, ForbiddenError while the consent to health data is missing.
 */
export async function saveProfile(actor: Actor, changes: ProfileChanges): Promise<CrisisNotice> {
  return inTransaction((tx) => writeProfile(tx, actor, changes));
}

/** As `saveProfile`, inside the transaction of a larger deed. */
export async function writeProfile(tx: Transaction, actor: Actor, changes: ProfileChanges): Promise<CrisisNotice> {
  await writeAccount(tx, actor, changes);
  if (changes.timeZone !== undefined || changes.dayStart !== undefined)
    await moveZone(tx, actor, { timeZone: changes.timeZone, dayStartMinutes: changes.dayStart });
  if (changes.reminderHour !== undefined) await setReminder(tx, actor, changes.reminderHour);
  const notice = touchesRecord(changes) ? await writeClientProfile(tx, actor, openOwnRecord(actor), changes) : quiet;
  // Which answers, never what they say.
  await recordAudit(tx, actor, {
    event: "profile.saved",
    subject: actor,
    details: { fields: Object.keys(changes).join(",") },
  });
  return notice;
}

async function writeAccount(tx: Transaction, actor: Actor, changes: ProfileChanges): Promise<void> {
  const { name, phone, locale, units, currency, theme } = changes;
  const columns = {
    ...(name !== undefined && { name: name ?? "" }),
    ...(phone !== undefined && { phone: sealOptional(actor.key, phonePlace(actor.userId), phone) }),
    ...(locale !== undefined && { locale }),
    ...(units !== undefined && { units }),
    ...(currency !== undefined && { currency }),
    ...(theme !== undefined && { theme }),
  };
  if (Object.keys(columns).length === 0) return;
  await tx.db.update(users).set(columns).where(eq(users.id, actor.userId));
}
