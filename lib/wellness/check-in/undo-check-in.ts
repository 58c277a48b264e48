import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openOwnRecord } from "@/lib/access/open-client-record";
import type { Actor } from "@/lib/auth/actor";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { takeTurn } from "../take-turn";
import { changeCheckIn } from "./change-check-in";
import { changedFields } from "./changed-answers";
import { removeEntry } from "./delete-check-in";
import type { CheckInEntry } from "./entry";
import { formerAnswers } from "./entry-changes";
import { entryById } from "./queries";

/**
 * Takes back the last saving of a check-in: a correction returns to what stood before, a first saving is removed.
 * @param revision the one to take back; a newer one is nobody's intention.
 * @throws NotFoundError when there is none of the actor's; ConflictError when it changed since.
 */
export async function undoCheckIn(
  actor: Actor,
  { id, revision }: { id: string; revision: number },
): Promise<CheckInEntry> {
  const record = openOwnRecord(actor);
  return inTransaction(async (tx) => {
    await takeTurn(tx, record);
    const entry = await entryById(tx, record, id);
    if (!entry) throw new NotFoundError();
    if (entry.revision === revision + 1 && entry.deletedAt) return entry; // pressed twice
    if (await isUndone(tx, record, entry, revision)) return entry;
    if (entry.revision !== revision || entry.deletedAt) throw new ConflictError("checkIn.errors.changedSince");
    const former = await formerAnswers(tx, record, entry);
    if (!former) return removeEntry(tx, actor, record, entry);
    const values = { ...entry.values, ...former.values };
    return changeCheckIn(tx, actor, record, entry, { values, confirmed: former.confirmed });
  });
}

/** True when what stands is what the revision to be taken back had replaced: pressed twice, or the answer was lost. */
async function isUndone(
  tx: Transaction,
  record: ClientRecord,
  entry: CheckInEntry,
  revision: number,
): Promise<boolean> {
  if (entry.revision !== revision + 1 || entry.deletedAt) return false;
  const former = await formerAnswers(tx, record, { id: entry.id, revision });
  if (!former) return false;
  const { confirmed } = former;
  return changedFields(entry, { ...entry, values: { ...entry.values, ...former.values }, confirmed }).length === 0;
}
