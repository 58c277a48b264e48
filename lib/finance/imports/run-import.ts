import { and, eq } from "drizzle-orm";
import { expenseTracking } from "@/db/schema/money/expenses";
import { moneyImports } from "@/db/schema/money/imports";
import { incomeTracking } from "@/db/schema/money/income";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import { type Actor, todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { sealOptional } from "@/lib/crypto/seal";
import { NotFoundError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";
import { newId } from "@/lib/ids";
import { takeTurn } from "@/lib/wellness/take-turn";
import { type Fingerprint, fingerprints } from "./fingerprint";
import { keptFingerprints } from "./kept-fingerprints";
import { findImport } from "./queries";
import { readMovements } from "./read-movements";
import { sealReport } from "./report";
import type { Side } from "./sides";
import type { Movement } from "./take-lines";
import { tellDuplicates } from "./tell-duplicates";

/** Movements that go into the database with one statement. */
const AT_ONCE = 500;

/** How many of all movements are written. What is not committed is nothing yet: all of them are kept, or none. */
export type Progress = (done: number, all: number) => void;

/**
 * Keeps everything of a draft that is not there already, in one transaction; its file is let go. Twice is once.
 * @throws NotFoundError when there is no such import of the actor's.
 */
export async function runImport(actor: Actor, id: string, progress: Progress = () => undefined): Promise<void> {
  await inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "financial:write");
    await takeTurn(tx, record); // the same file twice at once: the second one finds what the first one kept
    const draft = await findImport(tx.db, record, id);
    if (!draft) throw new NotFoundError();
    if (!draft.file) return;
    const { movements, refused } = readMovements(draft.file, draft.format, draft.options, todayOf(actor, now()));
    const kept = await keptFingerprints(
      tx.db,
      record,
      movements.map(({ day }) => day),
    );
    const { fresh, duplicates } = tellDuplicates(movements, fingerprints(record.key), kept);
    const done = { taken: fresh.length, duplicates: duplicates.length, refused: refused.length };
    const lines = duplicates.map(({ line }) => line);
    await tx.db
      .update(moneyImports)
      .set({
        state: "kept",
        file: null,
        report: sealReport(record.key, id, { refused, duplicates: lines }),
        takenCount: done.taken,
        duplicateCount: done.duplicates,
        refusedCount: done.refused,
        keptAt: now(),
      })
      .where(and(eq(moneyImports.userId, record.userId), eq(moneyImports.id, id)));
    for (let from = 0; from < fresh.length; from += AT_ONCE) {
      progress(from, fresh.length);
      await write(tx, actor, record, { id, format: draft.format }, fresh.slice(from, from + AT_ONCE));
    }
    progress(fresh.length, fresh.length);
    await recordAudit(tx, actor, {
      event: "import.kept",
      subject: record,
      category: "financial",
      resource: id,
      details: done,
    });
    await publishRecordChange(tx, actor, record);
  });
}

type Fresh = Movement & Fingerprint;

async function write(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  from: { id: string; format: string },
  fresh: readonly Fresh[],
): Promise<void> {
  const shared = (movement: Fresh) => ({
    userId: record.userId,
    id: newId(),
    source: "bank-file",
    sourceName: from.format.toUpperCase(),
    enteredUnits: actor.units,
    importId: from.id,
    bankKey: movement.bankKey,
    contentKey: movement.contentKey,
    amountMinor: movement.minor,
    currency: movement.currency,
    createdAt: now(),
    updatedAt: now(),
  });
  const sealed = (side: Side, id: string, text: string) => {
    const column = side === "expense" ? "description" : "income_source";
    return sealOptional(
      record.key,
      { table: side === "expense" ? "expense_tracking" : "income_tracking", column, row: id },
      text,
    );
  };
  const expenses = fresh
    .filter((movement) => movement.side === "expense")
    .map((movement) => {
      const row = shared(movement);
      return {
        ...row,
        expenseDate: movement.day,
        category: movement.category,
        description: sealed("expense", row.id, movement.text),
      };
    });
  const income = fresh
    .filter((movement) => movement.side === "income")
    .map((movement) => {
      const row = shared(movement);
      return {
        ...row,
        incomeDate: movement.day,
        incomeType: movement.category,
        incomeSource: sealed("income", row.id, movement.text),
      };
    });
  if (expenses.length > 0) await tx.db.insert(expenseTracking).values(expenses);
  if (income.length > 0) await tx.db.insert(incomeTracking).values(income);
}
