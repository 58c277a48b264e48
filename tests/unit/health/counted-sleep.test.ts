import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntryHead } from "@/lib/entries/entry";
import { countedSleep, sourceOf } from "@/lib/health/sleep/counted-sleep";

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 1, 20, minutes));

function sleep(from: number, to: number, overrides: Partial<EntryHead> = {}): EntryHead {
  return {
    id: `${from}-${to}-${overrides.sourceName ?? ""}`,
    day: "2026-03-02",
    values: { bedtime: at(from), wakeTime: at(to), deepSleepMinutes: null },
    source: "manual",
    sourceName: null,
    enteredUnits: "metric",
    confirmed: [],
    createdAt: at(0),
    updatedAt: at(0),
    deletedAt: null,
    chosenAt: null,
    ...overrides,
  };
}
const ring = { source: "ring", sourceName: "Ring" };
const watch = { source: "watch", sourceName: "Watch" };
const staged = (from: number, to: number, overrides: Partial<EntryHead>): EntryHead => {
  const entry = sleep(from, to, overrides);
  return { ...entry, values: { ...entry.values, deepSleepMinutes: 80 } };
};

test("a night and a nap that do not touch both count", () => {
  const [night, nap] = [sleep(0, 480), sleep(1000, 1030, ring)];
  expect(countedSleep([night, nap])).toEqual([night, nap]);
});

test("of two sources of one night one counts: with stages before without, what was written before what was longer", () => {
  const [typed, rings, watches] = [sleep(10, 470), staged(0, 480, ring), sleep(-30, 500, watch)];
  expect(countedSleep([typed, rings, watches])).toEqual([rings]);
  expect(countedSleep([typed, watches])).toEqual([typed]);
  expect(countedSleep([sleep(0, 480, ring), watches])).toEqual([watches]);
});

test("what the person chose last counts before everything else", () => {
  const [rings, watches] = [staged(0, 480, ring), sleep(0, 480, { ...watch, chosenAt: at(900) })];
  expect(countedSleep([rings, watches])).toEqual([watches]);
  expect(countedSleep([{ ...rings, chosenAt: at(901) }, watches])).toEqual([{ ...rings, chosenAt: at(901) }]);
});

test("a night in two pieces of one source counts whole", () => {
  const pieces = [staged(0, 200, ring), staged(230, 480, ring)];
  expect(countedSleep([...pieces, sleep(0, 480, watch)])).toEqual(pieces);
});

test("no two records that count overlap, unless one source sent both", () => {
  const record = fc
    .record({
      from: fc.integer({ min: 0, max: 1440 }),
      length: fc.integer({ min: 1, max: 600 }),
      of: fc.constantFrom(ring, watch, {}),
    })
    .map(({ from, length, of }) => sleep(from, from + length, of));
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (entries) => {
      const counted = countedSleep(entries);
      expect(entries.length === 0 || counted.length > 0).toBe(true);
      const times = counted.map((entry) => ({
        of: sourceOf(entry),
        from: Number(entry.values.bedtime),
        to: Number(entry.values.wakeTime),
      }));
      for (const one of times)
        for (const other of times)
          if (one.of !== other.of) expect(one.to <= other.from || other.to <= one.from).toBe(true);
    }),
  );
});
