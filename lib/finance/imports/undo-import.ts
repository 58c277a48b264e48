import { and, eq, exists, isNull, not, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { read } from "@/db/read";
import { moneyImports } from "@/db/schema/money/imports";
import { entryHistory } from "@/db/schema/wellness/entry-history";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { after, DAY, now } from "@/lib/clock";
import { tableOf } from "@/lib/entries/book";
import { type EntryHead, openRow } from "@/lib/entries/entry";
import { NotFoundError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";
import { takeTurn } from "@/lib/wellness/take-turn";
import { findImport } from "./queries";
import { type Side, sideNames, sides } from "./sides";

/** An entry of an import that its person corrected since. */
export type Edited = { side: Side; entry: EntryHead };

/** So many are named one by one. */
const MOST_NAMED = 200;

/** Standing entries of an import that were changed since it was kept, to be named before the import is undone. */
export async function editedOf(record: ClientRecord, importId: string): Promise<Edited[]> {
  const found = await Promise.all(
    sideNames.map(async (side) => {
      const { table, book } = sides[side];
      const rows = await read((db) =>
        db
          .select()
          .from(table)
          .where(and(ofImport(record, side, importId), isNull(table.deletedAt), isEdited(db, record, side)))
          .limit(MOST_NAMED),
      );
      return rows.map((row): Edited => ({ side, entry: openRow(book, record.key, row) }));
    }),
  );
  return found.flat();
}

/**
 * Takes away every entry of an import at once; they can be brought back for 30 days. Twice is once.
 * @param keepEdited leaves those that were corrected since.
 * @throws NotFoundError when there is no such import of the actor's, or it was not kept.
 */
export async function undoImport(actor: Actor, id: string, { keepEdited }: { keepEdited: boolean }): Promise<void> {
  await change(actor, id, "kept", async (tx, record) => {
    const undoneAt = now();
    for (const side of sideNames) {
      const { table } = sides[side];
      const edited = keepEdited ? not(isEdited(tx.db, record, side)) : undefined;
      await tx.db
        .update(table)
        .set({ deletedAt: undoneAt, updatedAt: sql`${table.updatedAt}` })
        .where(and(ofImport(record, side, id), isNull(table.deletedAt), edited));
    }
    return { state: "undone", undoneAt };
  });
}

/** Undone longer ago, its entries are gone for good. */
export const canComeBack = ({ undoneAt }: { undoneAt: Date | null }) =>
  undoneAt !== null && undoneAt > after(-30 * DAY);

/** Brings back what undoing took away: not what was deleted by itself. Twice is once. @throws NotFoundError */
export async function restoreImport(actor: Actor, id: string): Promise<void> {
  await change(actor, id, "undone", async (tx, record, undoneAt) => {
    if (undoneAt === null || !canComeBack({ undoneAt })) throw new NotFoundError();
    for (const side of sideNames) {
      const { table } = sides[side];
      await tx.db
        .update(table)
        .set({ deletedAt: null, updatedAt: sql`${table.updatedAt}` })
        .where(and(ofImport(record, side, id), eq(table.deletedAt, undoneAt)));
    }
    return { state: "kept", undoneAt: null };
  });
}

type Changed = { state: "kept" | "undone"; undoneAt: Date | null };

async function change(
  actor: Actor,
  id: string,
  from: Changed["state"],
  entries: (tx: Transaction, record: ClientRecord, undoneAt: Date | null) => Promise<Changed>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "financial:write");
    await takeTurn(tx, record);
    const found = await findImport(tx.db, record, id);
    if (!found || found.state === "draft") throw new NotFoundError();
    if (found.state !== from) return;
    const changed = await entries(tx, record, found.undoneAt);
    const own = and(eq(moneyImports.userId, record.userId), eq(moneyImports.id, id));
    await tx.db.update(moneyImports).set(changed).where(own);
    const event = changed.state === "undone" ? "import.undone" : "import.restored";
    await recordAudit(tx, actor, { event, subject: record, category: "financial", resource: id });
    await publishRecordChange(tx, actor, record);
  });
}

function ofImport(record: ClientRecord, side: Side, importId: string): SQL | undefined {
  const { table } = sides[side];
  return and(eq(table.userId, record.userId), eq(table.importId, importId));
}

/** Its history knows a correction. That it was deleted and brought back is none. */
function isEdited(db: Database, record: ClientRecord, side: Side): SQL {
  const { book, table } = sides[side];
  const { userId, entryTable, entryId, change: what } = entryHistory;
  return exists(
    db
      .select({ id: entryHistory.id })
      .from(entryHistory)
      .where(and(eq(userId, record.userId), eq(entryTable, tableOf(book)), eq(entryId, table.id), eq(what, "changed"))),
  );
}
