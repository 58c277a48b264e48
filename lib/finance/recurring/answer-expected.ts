import { and, eq } from "drizzle-orm";
import { expectedAnswers, recurringRules } from "@/db/schema/money/recurring";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import { type Actor, todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Book } from "@/lib/entries/book";
import { openRow, sealValues } from "@/lib/entries/entry";
import { NotFoundError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";
import { sides } from "@/lib/finance/imports/sides";
import { newId } from "@/lib/ids";
import { takeTurn } from "@/lib/wellness/take-turn";
import { recurringBook } from "./book";
import { occurrences } from "./occurrences";
import { type Rule, ruleOf, wordOf } from "./queries";

/** An entry, and the book that it stands in. */
export type Written = { book: string; id: string };

export type AnswerInput = { ruleId: string; day: string; deed: "keep" | "skip" | "reopen" };

/**
 * Says of one expected day that it happened (and writes the entry), that it is to be left out, or that nothing is said any
 * more. Twice is once: what was kept stays the one entry.
 * @returns the entry that was written for that day and its book, or null.
 * @throws NotFoundError for a rule or day that there is not, and for keeping what has not come yet.
 */
export async function answerExpected(actor: Actor, { ruleId, day, deed }: AnswerInput): Promise<Written | null> {
  return inTransaction(async (tx) => {
    const record = await openClientRecord(tx, actor, actor.userId, "financial:write");
    await takeTurn(tx, record);
    const rule = await standingRule(tx, record, ruleId);
    if (!rule || occurrences(rule, day, day).length === 0) throw new NotFoundError();
    const own = and(
      eq(expectedAnswers.userId, record.userId),
      eq(expectedAnswers.ruleId, ruleId),
      eq(expectedAnswers.expectedDay, day),
    );
    const [before] = await tx.db.select().from(expectedAnswers).where(own);
    const written = (id: string): Written => ({ book: sides[rule.side].book.name, id });
    if (before?.entryId) return written(before.entryId); // what was written goes its own ways
    if (before) await tx.db.delete(expectedAnswers).where(own);
    if (deed === "keep" && day > todayOf(actor, now())) throw new NotFoundError();
    const entryId = deed === "keep" ? await write(tx, actor, record, rule, day) : null;
    const answer = { userId: record.userId, ruleId, expectedDay: day, entryId, answeredAt: now() };
    if (deed !== "reopen")
      await tx.db.insert(expectedAnswers).values({ ...answer, state: deed === "keep" ? "kept" : "skipped" });
    const event = `recurring.${deed === "keep" ? "kept" : deed === "skip" ? "skipped" : "reopened"}`;
    await recordAudit(tx, actor, { event, subject: record, category: "financial", resource: ruleId });
    await publishRecordChange(tx, actor, record);
    return entryId === null ? null : written(entryId);
  });
}

async function standingRule(tx: Transaction, record: ClientRecord, ruleId: string): Promise<Rule | null> {
  const [row] = await tx.db
    .select()
    .from(recurringRules)
    .where(and(eq(recurringRules.userId, record.userId), eq(recurringRules.id, ruleId)));
  const rule = row && openRow(recurringBook, record.key, row);
  return rule && rule.deletedAt === null ? ruleOf(rule) : null;
}

/** The entry that was expected, on its day. */
async function write(tx: Transaction, actor: Actor, record: ClientRecord, rule: Rule, day: string): Promise<string> {
  const { side, amountMinor, currency, description } = rule;
  const { day: dayField, word, text } = sides[side];
  const book: Book = sides[side].book;
  const id = newId();
  const values = {
    [dayField]: day,
    [word]: wordOf(rule),
    [text]: description,
    amountMinor,
    currency,
    ...(side === "expense" && { recurring: true }),
  };
  const times = { createdAt: now(), updatedAt: now() };
  const from = { userId: record.userId, id, source: "recurring", enteredUnits: actor.units, ...times };
  await tx.db.insert(book.table).values({ ...from, ...sealValues(book, record.key, id, values) });
  await recordAudit(tx, actor, { event: `${book.name}.logged`, subject: record, category: "financial", resource: id });
  return id;
}
