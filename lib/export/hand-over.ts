import { inTransaction, type Transaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { limits } from "@/lib/auth/limits";
import { countTry } from "@/lib/auth/rate-limit";
import { requireStepUp } from "@/lib/auth/step-up";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import { queueMail } from "@/lib/mail/queue-mail";
import { operatorContact } from "@/lib/operator";
import { addressOfPerson } from "@/lib/people/address-of";
import { type Archive, archiveFor } from "./archive-for";
import { takeSlot } from "./slots";

/** A name without anything of anybody, for the file that the browser keeps. */
export function archiveName(at: Date = now()): string {
  return `purposeful-data-${at.toISOString().slice(0, 10)}.zip`;
}

/**
 * Everything that is the actor's own, as an archive that is written while it is read; nothing of it stays here. That it was
 * taken is written down, and said by mail, before the first byte leaves.
 * @throws StepUpRequiredError; RateLimitedError: too many today, or too many at this moment; UnavailableError.
 */
export async function takeOwnData(actor: Actor): Promise<Archive> {
  requireStepUp(actor);
  const slot = takeSlot(actor.userId);
  try {
    await countTry([[limits.exportsPerAccount, actor.userId]]);
    await inTransaction(async (tx) => {
      await recordAudit(tx, actor, { event: "data.taken", subject: actor });
      await tell(tx, actor, "dataTaken", {});
    });
    return archiveFor(actor, slot);
  } catch (error) {
    slot.free();
    throw error;
  }
}

/** The operator takes it for somebody; that person reads it in the list of who looked, and in a mail. */
export async function handOver(holder: Actor, reason: string | null): Promise<Archive> {
  await inTransaction(async (tx) => {
    await recordAudit(tx, "operator", {
      event: "data.handed-over",
      subject: holder,
      ...(reason !== null && { reason }),
    });
    await tell(tx, holder, "dataTakenByOperator", { reason: reason ?? "none" });
  });
  return archiveFor(holder, takeSlot(holder.userId));
}

async function tell(
  tx: Transaction,
  { userId }: Actor,
  template: "dataTaken" | "dataTakenByOperator",
  params: Record<string, string>,
): Promise<void> {
  const to = await addressOfPerson(tx.db, houseErrand("write-to-a-person"), userId);
  if (!to) return;
  const link = template === "dataTaken" ? "/settings/sessions" : "/settings/access-log";
  await queueMail(tx, {
    template,
    to,
    userId,
    params: { link: `${env.APP_URL}${link}`, ...operatorContact(), ...params },
    dedupeKey: `data-taken:${newId()}`,
  });
}
