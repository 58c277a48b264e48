import { expect, test } from "vitest";
import { functionsOf, inside, lib, paths } from "./sources";

test("only the gate makes a client record, or a coach's roster", () => {
  const makers = paths(({ path, text }) => !inside("lib/access")({ path }) && /\b(letIn|letInto)\b/.test(text));
  expect(makers).toEqual([]);
});

test("whoever opens a list of clients writes down whom it showed", () => {
  const openers = lib.flatMap(functionsOf).filter((part) => /\bopenCoachRoster\((?!tx: )/.test(part));
  expect(openers.length).toBeGreaterThan(1);
  expect(openers.filter((part) => !/\brecordAudit\(/.test(part))).toEqual([]);
});

test("another's record is let into in one place, which writes the look down", () => {
  const doors = lib.flatMap(functionsOf).filter((part) => /\bletIn\((?!\.\.\.)/.test(part));
  const ofOthers = doors.filter((part) => !part.startsWith("export function openOwnRecord("));
  const [ofHouse, ...shown] = ofOthers.toSorted(
    (a, b) => Number(b.includes("HouseErrand")) - Number(a.includes("HouseErrand")),
  );
  expect(ofHouse).toMatch(/^export async function openRecordForHouse\(/);
  expect(shown.map((part) => /\brecordAudit\(/.test(part))).toEqual([true]);
});

test("the house's own arithmetic hands no record on to a page", () => {
  const users = paths((source) => !inside("lib/access")(source) && /\bopenRecordForHouse\b/.test(source.text));
  expect(users).toEqual(["lib/rollups/rebuild-record.ts"]);
});

test("an errand of the house is run by the domain, never by a page", () => {
  expect(paths((source) => !inside("lib")(source) && /\bhouseErrand\b/.test(source.text))).toEqual([]);
});
