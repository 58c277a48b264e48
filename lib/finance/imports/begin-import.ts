import { and, desc, eq, inArray } from "drizzle-orm";
import { moneyImports } from "@/db/schema/money/imports";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { seal } from "@/lib/crypto/seal";
import { InvalidInputError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { takeTurn } from "@/lib/wellness/take-turn";
import { decode, guessEncoding, isText } from "./decode";
import { guessOptions } from "./guess-options";
import type { ReadingOptions } from "./options";
import { FILE_MOST_BYTES, sealFile } from "./packed-file";
import { nameOf, optionsOf } from "./places";
import { recognise } from "./recognise";
import type { FileFormat } from "./words";

/** Files of one person that wait to be looked at; an older one makes room. */
const MOST_DRAFTS = 5;
const LONGEST_NAME = 120;

export type SentFile = { name: string; bytes: Buffer };

/**
 * Keeps a bank's file as a draft, sealed: what it is and how it reads is told from its content.
 * @returns the draft's id.
 * @throws InvalidInputError for a file that is empty, too large, no text, or no statement that is known.
 */
export async function beginImport(actor: Actor, { name, bytes }: SentFile): Promise<string> {
  const { format, options } = understood(actor, bytes);
  const id = newId();
  return inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "financial:write");
    await takeTurn(tx, record);
    await makeRoom(tx, record);
    await tx.db.insert(moneyImports).values({
      userId: record.userId,
      id,
      state: "draft",
      format,
      fileName: seal(record.key, nameOf(id), name.normalize("NFC").trim().slice(0, LONGEST_NAME) || format),
      options: seal(record.key, optionsOf(id), JSON.stringify(options)),
      file: sealFile(record.key, id, bytes),
      createdAt: now(),
    });
    await recordAudit(tx, actor, { event: "import.begun", subject: record, category: "financial", resource: id });
    return id;
  });
}

function understood(actor: Actor, bytes: Buffer): { format: FileFormat; options: ReadingOptions } {
  const refuse = (why: string) => new InvalidInputError({ file: `errors.bankFile.${why}` });
  if (bytes.length === 0) throw refuse("empty");
  if (bytes.length > FILE_MOST_BYTES) throw refuse("tooLarge");
  if (!isText(bytes)) throw refuse("noText");
  const encoding = guessEncoding(bytes);
  const text = decode(bytes, encoding);
  const format = recognise(text);
  if (format === null) throw refuse("unknown");
  return { format, options: guessOptions(text, format, encoding, actor) };
}

async function makeRoom(tx: Transaction, record: ClientRecord): Promise<void> {
  const drafts = and(eq(moneyImports.userId, record.userId), eq(moneyImports.state, "draft"));
  const older = await tx.db
    .select({ id: moneyImports.id })
    .from(moneyImports)
    .where(drafts)
    .orderBy(desc(moneyImports.createdAt), desc(moneyImports.id))
    .limit(100)
    .offset(MOST_DRAFTS - 1);
  if (older.length === 0) return;
  const ids = older.map(({ id }) => id);
  await tx.db.delete(moneyImports).where(and(drafts, inArray(moneyImports.id, ids)));
}
