import type { ClientRecord } from "@/lib/access/client-record";
import { type Category, categories } from "@/lib/categories";
import type { CheckInEntry } from "./entry";
import { fieldNamesIn } from "./field-set";
import type { CheckInValues } from "./fields";
import type { EntryRow } from "./select-entries";

/** A row as an entry, with the categories that this reader was let into; amounts are the person's alone unless they granted them. */
export function toEntry(record: ClientRecord, row: EntryRow): CheckInEntry {
  return entryFor(row, record.categories, record.seesAmounts);
}

/** A row with everything in it. For arithmetic alone: what a score is made of, before a reader's share is cut out. */
export function toWholeEntry(row: EntryRow): CheckInEntry {
  return entryFor(row, everything, true);
}

const everything: ReadonlySet<Category> = new Set(categories);

function entryFor(row: EntryRow, sees: ReadonlySet<Category>, seesAmounts: boolean): CheckInEntry {
  const { spiritual, mental, emotional, physical, financial } = row;
  return {
    id: row.id,
    day: row.day,
    revision: row.revision,
    filledInLater: row.filledInLater,
    currency: financial.currency,
    asked: row.asked === null ? null : fieldNamesIn(row.asked),
    confirmed: fieldNamesIn(row.confirmed),
    changedAt: row.changedAt,
    deletedAt: row.deletedAt,
    values: {
      ...(sees.has("spiritual") && { ...spiritual, spiritualPractices: spiritual.spiritualPractices ?? [] }),
      ...(sees.has("mental") && mental),
      ...(sees.has("emotional") && {
        ...emotional,
        emotionalTriggers: emotional.emotionalTriggers ?? [],
        copingStrategiesUsed: emotional.copingStrategiesUsed ?? [],
      }),
      ...(sees.has("physical") && { ...physical, weightKg: row.weightKg, restingHeartRate: row.restingHeartRate }),
      ...(sees.has("financial") && moneyOf(financial, seesAmounts)),
    },
  };
}

function moneyOf({ currency, ...money }: EntryRow["financial"], seesAmounts: boolean): CheckInValues {
  if (seesAmounts) return money;
  const { financialStressLevel, financialLiteracyScore, emergencyFundMonths } = money;
  return { financialStressLevel, financialLiteracyScore, emergencyFundMonths };
}
