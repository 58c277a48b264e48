import {
  emotionalWellnessData,
  financialWellnessData,
  mentalWellnessData,
  physicalWellnessData,
  spiritualWellnessData,
} from "@/db/schema/wellness/categories";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { type Category, categories } from "@/lib/categories";
import { emotionalRow, financialRow, mentalRow, physicalRow, spiritualRow } from "./answer-rows";
import type { CheckInEntry } from "./entry";

type Answered = Pick<CheckInEntry, "id" | "currency" | "values">;

/** Writes the rows of the given categories (a new check-in: all five). An upsert never sets the key. */
export async function writeAnswers(
  tx: Transaction,
  record: ClientRecord,
  entry: Answered,
  changed: ReadonlySet<Category>,
): Promise<void> {
  for (const category of categories) if (changed.has(category)) await write[category](tx, record, entry);
}

type Write = (tx: Transaction, record: ClientRecord, entry: Answered) => Promise<unknown>;

const write: Record<Category, Write> = {
  spiritual: (tx, { userId }, { id, values }) => {
    const row = spiritualRow(values);
    return tx.db
      .insert(spiritualWellnessData)
      .values({ userId, id, ...row })
      .onDuplicateKeyUpdate({ set: row });
  },
  mental: (tx, { userId }, { id, values }) => {
    const row = mentalRow(values);
    return tx.db
      .insert(mentalWellnessData)
      .values({ userId, id, ...row })
      .onDuplicateKeyUpdate({ set: row });
  },
  emotional: (tx, { userId }, { id, values }) => {
    const row = emotionalRow(values);
    return tx.db
      .insert(emotionalWellnessData)
      .values({ userId, id, ...row })
      .onDuplicateKeyUpdate({ set: row });
  },
  physical: (tx, { userId }, { id, values }) => {
    const row = physicalRow(values);
    return tx.db
      .insert(physicalWellnessData)
      .values({ userId, id, ...row })
      .onDuplicateKeyUpdate({ set: row });
  },
  financial: (tx, { userId }, { id, values, currency }) => {
    const row = { currency, ...financialRow(values) };
    return tx.db
      .insert(financialWellnessData)
      .values({ userId, id, ...row })
      .onDuplicateKeyUpdate({ set: row });
  },
};
