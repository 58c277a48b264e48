import { and, between, eq } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/db/client";
import { read } from "@/db/read";
import { expectedAnswers } from "@/db/schema/money/recurring";
import type { ClientRecord } from "@/lib/access/client-record";
import type { EntryHead } from "@/lib/entries/entry";
import { entriesSince } from "@/lib/entries/queries";
import { NotFoundError } from "@/lib/errors";
import { expenseCategories } from "@/lib/finance/expenses/words";
import { incomeTypes } from "@/lib/finance/income/words";
import { recurringBook } from "./book";
import { occurrences } from "./occurrences";
import { seemsThere } from "./seems-there";
import { standingEntries } from "./standing-entries";
import { type ExpectedState, expectedStates, ruleSides, ruleUnits } from "./words";

const values = z.object({
  firstDay: z.string(),
  lastDay: z.string().nullable(),
  side: z.enum(ruleSides),
  amountMinor: z.number(),
  currency: z.string(),
  category: z.enum(expenseCategories).nullable(),
  incomeType: z.enum(incomeTypes).nullable(),
  every: z.number(),
  unit: z.enum(ruleUnits),
  description: z.string().nullable(),
});

/** A rule as its person reads it. */
export type Rule = z.output<typeof values> & { id: string };

export const ruleOf = ({ id, values: said }: Pick<EntryHead, "id" | "values">): Rule => ({ id, ...values.parse(said) });

/** The category of an expense, the kind of income. */
export const wordOf = ({ side, category, incomeType }: Rule) => (side === "expense" ? category : incomeType) ?? "other";

/** One day on which a rule expects something, and what became of it; null: nothing yet. */
export type Expected = {
  rule: Rule;
  day: string;
  state: ExpectedState | null;
  /** What was written for it. */
  entryId: string | null;
  /** An entry that was not, and may well be it. */
  thereId: string | null;
};

const EVER = "1900-01-01";

/** What the rules of one's own expect from `from` to `to`, the oldest first. @throws NotFoundError for another's record. */
export async function expectedBetween(record: ClientRecord, from: string, to: string): Promise<Expected[]> {
  if (!record.isOwn) throw new NotFoundError();
  const [rules, answers] = await Promise.all([
    entriesSince(record, recurringBook, EVER),
    read((db) => answersBetween(db, record, from, to)),
  ]);
  const answerTo = new Map(answers.map((answer) => [`${answer.ruleId} ${answer.expectedDay}`, answer]));
  const expected = rules.map(ruleOf).flatMap((rule) =>
    occurrences(rule, from, to).map((day): Expected => {
      const answer = answerTo.get(`${rule.id} ${day}`);
      return { rule, day, state: answer?.state ?? null, entryId: answer?.entryId ?? null, thereId: null };
    }),
  );
  const ordered = expected.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return withWhatIsThere(record, ordered, { from, to });
}

async function withWhatIsThere(
  record: ClientRecord,
  expected: readonly Expected[],
  days: { from: string; to: string },
): Promise<Expected[]> {
  const open = expected.filter((each) => each.state === null);
  const standing = await standingEntries(record, days, [...new Set(open.map(({ rule }) => rule.amountMinor))]);
  const written = new Set(expected.map(({ entryId }) => entryId));
  const there = seemsThere(
    open.map(({ rule, day }) => ({ ...rule, day })),
    standing.filter(({ id }) => !written.has(id)),
  );
  const thereOf = new Map(open.map((each, index) => [each, there[index] ?? null]));
  return expected.map((each) => ({ ...each, thereId: thereOf.get(each) ?? null }));
}

const state = z.enum(expectedStates);

async function answersBetween(db: Database, record: ClientRecord, from: string, to: string) {
  const { userId, expectedDay } = expectedAnswers;
  const rows = await db
    .select()
    .from(expectedAnswers)
    .where(and(eq(userId, record.userId), between(expectedDay, from, to)));
  return rows.map((row) => ({ ...row, state: state.parse(row.state) }));
}
