import { and, eq, ne } from "drizzle-orm";
import type { Database } from "@/db/client";
import { read } from "@/db/read";
import { userRoles, userSettings } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import { recordAudit } from "@/lib/audit/record-audit";
import { ConflictError } from "@/lib/errors";
import type { Actor } from "../actor";
import { staffRoles } from "../roles";
import type { NoticePreferenceInput } from "../schema";

const NAME = "sign-in-notice";

/** Whether a sign-in from an unknown browser is told by mail: as a client chose, usually yes; for staff always. */
export async function wantsNotice(db: Database, { userId }: { userId: string }): Promise<boolean> {
  const [setting] = await db
    .select({ value: userSettings.value })
    .from(userSettings)
    .where(and(eq(userSettings.userId, userId), eq(userSettings.name, NAME)));
  if (setting?.value.wanted !== false) return true;
  const staff = await db
    .select({ role: userRoles.role })
    .from(userRoles)
    .where(and(eq(userRoles.userId, userId), ne(userRoles.role, "client")));
  return staff.length > 0;
}

/** The same of the actor, for their settings. */
export async function noticePreferenceOf(actor: Actor): Promise<boolean> {
  return read((db) => wantsNotice(db, actor));
}

/** @throws ConflictError for staff, who are always told. */
export async function preferNotice(actor: Actor, { wanted }: NoticePreferenceInput): Promise<void> {
  if (!mayChooseNotice(actor)) throw new ConflictError("errors.noticeForStaff");
  const value = { wanted };
  await inTransaction(async (tx) => {
    await tx.db
      .insert(userSettings)
      .values({ userId: actor.userId, name: NAME, value })
      .onDuplicateKeyUpdate({ set: { value: incoming(userSettings.value) } });
    await recordAudit(tx, actor, { event: "sign-in-notice.chosen", subject: actor, details: value });
  });
}

export function mayChooseNotice({ roles }: Pick<Actor, "roles">): boolean {
  return !staffRoles.some((role) => roles.has(role));
}
