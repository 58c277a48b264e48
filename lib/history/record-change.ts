import { entryHistory } from "@/db/schema/wellness/entry-history";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import type { OwnAccount } from "@/lib/access/own-account";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { seal } from "@/lib/crypto/seal";
import { newId } from "@/lib/ids";

export type Change = {
  /** The table of the entry, "journal_entries". */
  table: string;
  entryId: string;
  change: "changed" | "deleted" | "restored";
  /** The entry as it was, opened: it is sealed here with the person's key. */
  before: Record<string, unknown>;
};

/**
 * Keeps what an entry was, in the transaction that changes it: who, when and the former values, sealed.
 * @param record whose it is; the own account for what is no part of a client's record (the birth date).
 */
export async function recordChange(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord | OwnAccount,
  change: Change,
): Promise<void> {
  const id = newId();
  await tx.db.insert(entryHistory).values({
    id,
    userId: record.userId,
    entryTable: change.table,
    entryId: change.entryId,
    change: change.change,
    before: seal(
      record.key,
      { table: "entry_history", column: "before_values", row: id },
      JSON.stringify(change.before),
    ),
    actorId: actor.userId,
    changedAt: now(),
  });
}
