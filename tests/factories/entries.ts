import type { Book, EntryValues } from "@/lib/entries/book";
import { completed } from "@/lib/entries/complete";
import { type EntryField, type EntryValue, holdsList } from "@/lib/entries/field";
import { nameInRow, readRows } from "@/lib/entries/read-rows";
import { readValues } from "@/lib/entries/read-values";
import { readerOf } from "@/lib/entries/reader";
import type { EntryInput } from "@/lib/entries/schema";
import { newId } from "@/lib/ids";
import type { TestPerson } from "./people";

/** An entry of a book in which every field says something possible; `overrides` for what a test is about. */
export function anEntry(person: TestPerson, book: Book, overrides: Record<string, unknown> = {}): EntryInput {
  const said = Object.fromEntries(book.fields.map((field) => [field.name, sample(field)]));
  const { values, faults } = readValues(
    book,
    { ...said, ...samples[book.name], ...overrides },
    readerOf(person.actor),
    null,
  );
  const { rows, faults: inRows } = readRows(book, { ...saidInRows(book), ...overrides }, readerOf(person.actor), []);
  const refused = { ...faults, ...inRows };
  if (Object.keys(refused).length > 0) throw new Error(`${book.name}: ${JSON.stringify(refused)}`);
  return book.rows
    ? { id: newId(), values: completed(book, values, rows), confirmed: [], rows }
    : { id: newId(), values, confirmed: [] };
}

/** Two rows: one that says everything, and one that says what it must. */
function saidInRows({ name, rows }: Book): Record<string, unknown> {
  const fields = (rows?.fields ?? []).map((field): [EntryField, unknown] => {
    return [field, rowSamples[name]?.[field.name] ?? sample(field)];
  });
  const isSaid = (field: EntryField) => field.isRequired || rowSamples[name]?.[field.name] !== undefined;
  const full = fields.map(([field, said]) => [nameInRow(field.name, 0), said]);
  const short = fields.map(([field, said]) => [nameInRow(field.name, 1), isSaid(field) ? said : ""]);
  return Object.fromEntries([...full, ...short]);
}

/** Only what a book cannot do without. */
export function aShortEntry(person: TestPerson, book: Book): EntryInput {
  const { id, confirmed, values, rows } = anEntry(person, book, short[book.name]);
  const kept = book.fields.map((field): [string, EntryValue] => {
    return [field.name, field.isRequired ? (values[field.name] ?? null) : holdsList(field) ? [] : null];
  });
  return { id, confirmed, values: Object.fromEntries(kept), ...(rows && { rows: [] }) };
}

/** Where one field's answer has to fit another's. */
const samples: Record<string, EntryValues> = {
  recurring: { side: "expense", firstDay: "2026-03-02", lastDay: null, every: 1 },
  accounts: { openedOn: "2020-01-01" },
  balances: { accountKind: "loan" },
  sleep: { bedtime: "22:40", wakeTime: "06:50", totalSleepMinutes: 450, remSleepMinutes: 90, deepSleepMinutes: 80 },
  medications: { frequency: "some_days" },
  environment: { airQualityIndex: null },
  "health-facts": { fact: "treated_lipids", answer: "yes" },
  exercise: { avgHeartRate: 130, maxHeartRate: 160 },
  nutrition: { carbohydrates: 50 },
  habits: { frequency: "weekly", targetDays: 3, archivedOn: "2026-05-01" },
  labs: { nextTestDate: "2026-09-01" },
  goals: { targetDate: "2026-09-01", status: "achieved", startValue: 0, targetValue: 12, direction: "up" },
};

/** The same in a row. */
const rowSamples: Record<string, EntryValues> = {
  nutrition: { food: "apple" },
  labs: { unit: "mmol_l", value: 5.4, referenceLow: 3.9, referenceHigh: 5.5 },
};

/** Where one answer makes another one needed. */
const short: Record<string, Record<string, unknown>> = {
  medications: { frequency: "as_needed" },
  goals: { metric: null, startValue: null, targetValue: null },
  habits: { frequency: "daily" },
};

function sample(field: EntryField): unknown {
  switch (field.kind) {
    case "text":
      return field.reaches === "phone" ? "+44 20 7946 0958" : field.reaches ? "name@example.com" : `Some ${field.name}`;
    case "tags":
      return ["one", "two"];
    case "choice":
      return field.words[0];
    case "several":
      return field.words.slice(0, 2);
    case "times":
      return ["08:00", "20:30"];
    case "flag":
      return true;
    case "day":
      return "2026-03-02";
    case "moment":
      return "2026-03-02T18:30";
    case "currency":
      return "CHF";
    case "clock":
    case "time":
      return "07:15";
    default:
      return Math.max(field.min, Math.min(field.max, field.plausible?.min ?? field.min + 1));
  }
}
