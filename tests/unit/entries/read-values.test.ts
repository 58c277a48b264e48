import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Book, EntryValues } from "@/lib/entries/book";
import type { NumberField } from "@/lib/entries/field";
import { readValue } from "@/lib/entries/read-value";
import { readValues } from "@/lib/entries/read-values";
import type { Reader } from "@/lib/entries/reader";
import { typedOf } from "@/lib/entries/typed";
import { expensesBook } from "@/lib/finance/expenses/book";
import { exerciseBook } from "@/lib/health/exercise/book";
import { sleepBook } from "@/lib/health/sleep/book";
import { books } from "@/lib/record/books";

const reader = (overrides: Partial<Reader> = {}): Reader => ({
  locale: "en-GB",
  units: "metric",
  currency: "EUR",
  zonePeriods: [{ from: new Date("2020-01-01T00:00:00Z"), timeZone: "Europe/Berlin", dayStartMinutes: 240 }],
  ...overrides,
});
const night = { sleepDate: "2026-03-10", kind: "night", bedtime: "22:40", wakeTime: "06:50" };
const training = { exerciseDate: "2026-03-10T18:00", exerciseType: "running", durationMinutes: "45" };

const read = (book: Book, said: Record<string, unknown>, saved: EntryValues | null = null, as = reader()) =>
  readValues(book, said, as, saved);
const faultsOf = (book: Book, said: Record<string, unknown>) => {
  const { faults } = read(book, said);
  return Object.fromEntries(Object.entries(faults).map(([name, { key }]) => [name, key]));
};

const numbers = books.flatMap((book) => book.fields.filter((field): field is NumberField => "unit" in field));
const possible = (field: NumberField) => {
  const parts = 10 ** field.decimals;
  return fc.integer({ min: field.min * parts, max: field.max * parts }).map((value) => value / parts);
};

describe("numbers", () => {
  test("shown in a form and sent unchanged, a value stays the same to the last digit, in any units and separators", () => {
    const cases = fc.constantFrom(...numbers).chain((field) => fc.tuple(fc.constant(field), possible(field)));
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom("en-GB", "de", "fr"),
        fc.constantFrom("metric", "imperial"),
        (one, locale, units) => {
          const [field, value] = one;
          const as = reader({ locale, units });
          const book: Book = { ...exerciseBook, fields: [field], check: undefined };
          const typed = typedOf(field, value, as);
          expect(read(book, { [field.name]: typed }, { [field.name]: value }, as).values).toEqual({
            [field.name]: value,
          });
        },
      ),
    );
  });
  test("an impossible number is refused beside its field", () => {
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.integer({ min: 1, max: 1_000_000 }), (field, beyond) => {
        expect(readValue(field, field.max + beyond, reader())).toHaveProperty("refusal");
        expect(readValue(field, field.min - beyond, reader())).toHaveProperty("refusal");
      }),
    );
  });
  test("miles, pounds and degrees are kept in canonical units", () => {
    const imperial = reader({ units: "imperial" });
    expect(read(exerciseBook, { ...training, distance: "3.1" }, null, imperial).values.distance).toBe(4.989);
    expect(
      read(sleepBook, { ...night, sleepEnvironmentTemp: "64.4" }, null, imperial).values.sleepEnvironmentTemp,
    ).toBe(18);
  });
  test("a decimal comma is never read away, and minutes may be typed as hours", () => {
    expect(read(exerciseBook, { ...training, distance: "9,35" }).values.distance).toBe(9.35);
    expect(read(exerciseBook, { ...training, durationMinutes: "1:15" }).values.durationMinutes).toBe(75);
  });
});

describe("clocks", () => {
  const spanOf = (said: Record<string, unknown>, as = reader()) => {
    const { bedtime, wakeTime } = read(sleepBook, said, null, as).values;
    return [bedtime, wakeTime].map((instant) => (instant instanceof Date ? instant.toISOString() : instant));
  };
  test("a bedtime later than the wake time was the evening before", () => {
    expect(spanOf(night)).toEqual(["2026-03-09T21:40:00.000Z", "2026-03-10T05:50:00.000Z"]);
    expect(spanOf({ ...night, bedtime: "00:30" })[0]).toBe("2026-03-09T23:30:00.000Z");
  });
  test("a nap lies on its day", () => {
    expect(spanOf({ ...night, kind: "nap", bedtime: "13:00", wakeTime: "13:40" })[0]).toBe("2026-03-10T12:00:00.000Z");
  });
  test("the night of the moved clock has its true length", () => {
    const [bed, wake] = spanOf({ ...night, sleepDate: "2026-03-29" });
    expect(Date.parse(String(wake)) - Date.parse(String(bed))).toBe((8 * 60 + 10 - 60) * 60_000);
  });
  test("a night belongs to the zone in which it was slept, however one moved since", () => {
    const moved = { from: new Date("2026-05-01T00:00:00Z"), timeZone: "Asia/Tokyo", dayStartMinutes: 240 };
    const as = reader({ zonePeriods: [...reader().zonePeriods, moved] });
    expect(spanOf(night, as)).toEqual(spanOf(night));
    expect(spanOf({ ...night, sleepDate: "2026-06-01" }, as)[1]).toBe("2026-05-31T21:50:00.000Z");
  });
  test("seconds that a device measured survive a form that does not show them", () => {
    const saved = { ...read(sleepBook, night).values, wakeTime: new Date("2026-03-10T05:50:33.120Z") };
    expect(read(sleepBook, night, saved).values.wakeTime).toEqual(saved.wakeTime);
  });
});

describe("what contradicts itself or is missing", () => {
  test("stands beside its field", () => {
    expect(faultsOf(sleepBook, { ...night, totalSleepMinutes: "600" })).toEqual({
      totalSleepMinutes: "errors.longerThanInBed",
    });
    expect(faultsOf(exerciseBook, { ...training, avgHeartRate: "160", maxHeartRate: "150" })).toEqual({
      maxHeartRate: "errors.maxBelowAverage",
    });
    expect(faultsOf(exerciseBook, { ...training, durationMinutes: "" })).toEqual({
      durationMinutes: "errors.required",
    });
    expect(faultsOf(exerciseBook, { ...training, exerciseDate: "2199-01-01T10:00" })).toEqual({
      exerciseDate: "errors.momentAhead",
    });
    expect(faultsOf(sleepBook, { ...night, sleepDate: "2026-02-30" })).toEqual({ sleepDate: "errors.notADay" });
    expect(faultsOf(sleepBook, { ...night, kind: "coma", bedtime: "25:00" })).toEqual({
      kind: "errors.unknownWord",
      bedtime: "errors.notATime",
    });
  });
  test("what the privacy eye kept out of the form stays as it was saved", () => {
    const saved = read(exerciseBook, { ...training, distance: "8" }).values;
    expect(read(exerciseBook, training, saved).values.distance).toBe(8);
    expect(read(exerciseBook, { ...training, distance: "" }, saved).values.distance).toBeNull();
  });
});

test("tags lose blanks and repetitions, and have a limit", () => {
  const { values } = read(sleepBook, { ...night, sleepAids: ["", "Tea", " tea ", "mask"] });
  expect(values.sleepAids).toEqual(["tea", "mask"]);
  expect(
    faultsOf(sleepBook, { ...night, sleepAids: Array.from({ length: 13 }, (_, index) => `aid ${index}`) }),
  ).toEqual({
    sleepAids: "errors.tooMany",
  });
});

describe("amounts", () => {
  const expense = { expenseDate: "2026-03-10", amountMinor: "12,50", category: "food" };
  const saidIn = (currency: string, amountMinor: string, saved: EntryValues | null = null) =>
    read(expensesBook, { ...expense, currency, amountMinor }, saved);

  test("are in the person's own currency where nothing else is said", () => {
    expect(read(expensesBook, expense).values).toMatchObject({ amountMinor: 1250, currency: "EUR" });
  });
  test("have the decimals of the entry's currency, not of the person's", () => {
    expect(saidIn("JPY", "1250").values).toMatchObject({ amountMinor: 1250, currency: "JPY" });
    expect(saidIn("KWD", "12.505").values.amountMinor).toBe(12_505);
    expect(saidIn("JPY", "12.50").faults).toHaveProperty("amountMinor");
    expect(saidIn("EUR", "12.505").faults).toHaveProperty("amountMinor");
  });
  test("mean what was typed when the currency is corrected", () => {
    const saved = saidIn("JPY", "1250").values;
    expect(saidIn("EUR", "1250", saved).values.amountMinor).toBe(125_000);
  });
  test("are above zero, in a currency that there is", () => {
    expect(faultsOf(expensesBook, { ...expense, amountMinor: "0" })).toEqual({ amountMinor: "errors.tooSmall" });
    expect(faultsOf(expensesBook, { ...expense, amountMinor: "-3" })).toEqual({ amountMinor: "errors.tooSmall" });
    expect(faultsOf(expensesBook, { ...expense, currency: "QQQ" })).toEqual({ currency: "errors.unknownWord" });
  });
  test("and their currency stay as they are while the privacy eye keeps both out of the form", () => {
    const saved = saidIn("JPY", "1250").values;
    const { expenseDate, category } = expense;
    expect(read(expensesBook, { expenseDate, category }, saved).values).toMatchObject({
      amountMinor: 1250,
      currency: "JPY",
    });
  });
});
