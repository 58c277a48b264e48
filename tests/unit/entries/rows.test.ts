import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameInRow, readRows } from "@/lib/entries/read-rows";
import type { Reader } from "@/lib/entries/reader";
import { entrySchema } from "@/lib/entries/schema";
import { typedOf } from "@/lib/entries/typed";
import { fieldFaults } from "@/lib/forms/parse";
import { labsBook } from "@/lib/health/labs/book";
import { newId } from "@/lib/ids";

const reader: Reader = {
  locale: "de",
  units: "metric",
  currency: "EUR",
  zonePeriods: [{ from: new Date("2020-01-01T00:00:00Z"), timeZone: "Europe/Berlin", dayStartMinutes: 240 }],
};
const fields = labsBook.rows?.fields ?? [];
const glucose = { analyte: "glucose", value: "5,4", unit: "mmol_l" };
const blank = Object.fromEntries(fields.map(({ name }) => [name, ""]));
const sent = (groups: readonly Record<string, string>[]) =>
  Object.fromEntries(
    groups.flatMap((group, place) =>
      Object.entries({ ...blank, ...group }).map(([name, said]) => [nameInRow(name, place), said]),
    ),
  );
const panel = { book: "labs", testDate: "2026-03-02", testType: "glucose" };
const parse = (typed: Record<string, unknown>) =>
  entrySchema(labsBook, reader, null).safeParse({ ...panel, id: newId(), ...typed });

describe("rows", () => {
  test("are the groups that say something, in their order, wherever empty ones stand between", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 900 })), { maxLength: 60 }), (groups) => {
        const typed = sent(groups.map((value) => (value === null ? {} : { ...glucose, value: String(value) })));
        const { rows, faults } = readRows(labsBook, typed, reader, []);
        expect(faults).toEqual({});
        expect(rows.map(({ value }) => value)).toEqual(groups.filter((value) => value !== null));
      }),
    );
  });
  test("shown in a form and sent unchanged, stay as they are", () => {
    const value = fc.integer({ min: 0, max: 10_000_000 }).map((parts) => parts / 10_000);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), (values) => {
        const saved = readRows(
          labsBook,
          sent(values.map((each) => ({ ...glucose, value: String(each).replace(".", ",") }))),
          reader,
          [],
        ).rows;
        const shown = sent(
          saved.map((row) =>
            Object.fromEntries(
              fields.map((field) => [field.name, String(typedOf(field, row[field.name] ?? null, reader))]),
            ),
          ),
        );
        expect(readRows(labsBook, shown, reader, saved).rows).toEqual(saved);
      }),
    );
  });
  test("of which nothing was sent stay as they were saved", () => {
    const saved = readRows(labsBook, sent([glucose]), reader, []).rows;
    expect(readRows(labsBook, {}, reader, saved).rows).toEqual(saved);
    expect(readRows(labsBook, sent([{}]), reader, saved).rows).toEqual([]);
  });
  test("have their faults beside the field of their own group", () => {
    const { error } = parse(sent([glucose, {}, { ...glucose, value: "viel" }, { ...glucose, unit: "g_l" }]));
    const faults = error ? fieldFaults(error) : [];
    expect(Object.fromEntries(faults.map(({ field, key }) => [field, key]))).toEqual({
      "value.2": "errors.notANumber",
      "unit.3": "errors.otherUnit",
    });
  });
  test("take no name that their form does not have", () => {
    for (const name of ["value.60", "value.-1", "value.x", "colour.0", "value.0.0"])
      expect(parse({ ...sent([glucose]), [name]: "1" }).success, name).toBe(false);
  });
  test("that were confirmed keep that when an empty group before them goes", () => {
    const { data } = parse({ ...sent([{}, { ...glucose, value: "900" }]), confirmed: "value.1" });
    expect(data?.confirmed).toEqual(["value.0"]);
  });
});
