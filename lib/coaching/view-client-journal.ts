import type { Place } from "@/db/older-than";
import { inTransaction } from "@/db/transaction";
import { openAssignedJournal } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { NotFoundError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import type { JournalEntry } from "@/lib/journal/entry";
import { sharedEntries } from "@/lib/journal/queries";
import { entryRead } from "@/lib/journal/readers-of-entry";

/** What a client shares of their journal, as their coach reads it. `next`: where the older ones go on. */
export type ClientJournal = {
  clientId: string;
  name: string;
  entries: readonly JournalEntry[];
  next: Place | null;
};

const PAGE = 20;

/**
 * A page of the entries that a client shares, newest first. Each of them is written down as read, in the same transaction:
 * its writer sees on the entry who read it and when.
 * @throws NotFoundError: no such person, or not this coach's, or no longer.
 */
export async function viewClientJournal(actor: Actor, clientId: string, after?: Place): Promise<ClientJournal> {
  if (!isId(clientId)) throw new NotFoundError();
  return inTransaction(async (tx) => {
    const record = await openAssignedJournal(tx, actor, clientId);
    const found = await sharedEntries(tx.db, record, { after, limit: PAGE + 1 });
    const entries = found.slice(0, PAGE);
    const subject = entries.map(({ id }) => ({ userId: record.userId, resource: id }));
    await recordAudit(tx, actor, { event: entryRead, subject });
    const last = entries.at(-1);
    const next = last && found.length > PAGE ? { at: last.writtenAt, id: last.id } : null;
    return { clientId, name: record.name, entries, next };
  });
}
