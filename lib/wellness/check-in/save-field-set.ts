import { clientProfiles } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { InvalidInputError } from "@/lib/errors";
import { storedFieldNames } from "./field-set";
import { checkInFields, coreFieldNames, type FieldName } from "./fields";

/**
 * What the person wants to be asked from now on; null: the usual questions. Days that stand keep what they were asked.
 * @throws InvalidInputError when nothing is left to ask.
 */
export async function saveFieldSet(actor: Actor, wanted: readonly FieldName[] | null): Promise<void> {
  const record = openOwnRecord(actor);
  if (wanted?.length === 0) throw new InvalidInputError({}, "checkIn.errors.noField");
  const inOrder = checkInFields.map(({ name }) => name).filter((name) => wanted?.includes(name));
  const isUsual = wanted === null || inOrder.join() === coreFieldNames.join();
  const own = isUsual ? null : storedFieldNames(inOrder);
  await inTransaction(async (tx) => {
    await tx.db
      .insert(clientProfiles)
      .values({ userId: record.userId, checkInFields: own })
      .onDuplicateKeyUpdate({ set: { checkInFields: own } });
    await recordAudit(tx, actor, {
      event: "check-in.questions-chosen",
      subject: record,
      details: { usual: isUsual, questions: isUsual ? coreFieldNames.length : inOrder.length },
    });
  });
}
