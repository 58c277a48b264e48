import { and, eq } from "drizzle-orm";
import { moneyImports } from "@/db/schema/money/imports";
import { inTransaction } from "@/db/transaction";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { seal } from "@/lib/crypto/seal";
import { NotFoundError } from "@/lib/errors";
import type { ReadingOptions } from "./options";
import { optionsOf } from "./places";

const drafts = (userId: string, id: string) =>
  and(eq(moneyImports.userId, userId), eq(moneyImports.id, id), eq(moneyImports.state, "draft"));

/** Reads a draft in another way from now on. @throws NotFoundError for what is no draft of the actor's. */
export async function changeImport(actor: Actor, id: string, options: ReadingOptions): Promise<void> {
  await inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "financial:write");
    const sealed = seal(record.key, optionsOf(id), JSON.stringify(options));
    const [{ affectedRows }] = await tx.db
      .update(moneyImports)
      .set({ options: sealed })
      .where(drafts(record.userId, id));
    if (affectedRows === 0) throw new NotFoundError();
  });
}

/** Lets a draft go, with its file. Twice is once. */
export async function discardImport(actor: Actor, id: string): Promise<void> {
  await inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "financial:write");
    const [{ affectedRows }] = await tx.db.delete(moneyImports).where(drafts(record.userId, id));
    if (affectedRows === 0) return;
    await recordAudit(tx, actor, { event: "import.discarded", subject: record, category: "financial", resource: id });
  });
}
