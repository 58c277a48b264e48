import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { read } from "@/db/read";
import { entryHistory } from "@/db/schema/wellness/entry-history";
import type { ClientRecord } from "@/lib/access/client-record";
import { open } from "@/lib/crypto/seal";

/** What happened to an entry, and what it was before. `before` holds JSON: instants are ISO texts. */
export type FormerEntry = {
  id: string;
  at: Date;
  isOwn: boolean;
  change: "changed" | "deleted" | "restored";
  before: Readonly<Record<string, unknown>>;
};

const MOST = 100;
const stored = z.record(z.string(), z.unknown());

/** The newest changes of an entry first. */
export async function formerEntries(record: ClientRecord, table: string, entryId: string): Promise<FormerEntry[]> {
  const rows = await read((db) =>
    db
      .select({
        id: entryHistory.id,
        at: entryHistory.changedAt,
        actorId: entryHistory.actorId,
        change: entryHistory.change,
        before: entryHistory.before,
      })
      .from(entryHistory)
      .where(
        and(
          eq(entryHistory.userId, record.userId),
          eq(entryHistory.entryTable, table),
          eq(entryHistory.entryId, entryId),
        ),
      )
      .orderBy(desc(entryHistory.changedAt), desc(entryHistory.id))
      .limit(MOST),
  );
  return rows.map(({ actorId, before, ...row }) => ({
    ...row,
    isOwn: actorId === record.userId,
    before: stored.parse(
      JSON.parse(open(record.key, { table: "entry_history", column: "before_values", row: row.id }, before)),
    ),
  }));
}
