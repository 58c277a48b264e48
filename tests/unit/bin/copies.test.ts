import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyData, finishRestore, removeOldCopies, restoreCopy } from "@/bin/lib/database/copies";

let folder = "";
const data = () => join(folder, "data");
const copies = () => join(folder, "copies");
const rows = () => readFileSync(join(data(), "mysql", "rows"), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "copies-"));
  mkdirSync(join(data(), "mysql"), { recursive: true });
  writeFileSync(join(data(), "mysql", "rows"), "before");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a failed migration leaves the data as they were", async () => {
  const copy = await copyData(data(), copies(), new Date("2026-03-01T09:30:00Z"));
  writeFileSync(join(data(), "mysql", "rows"), "half-migrated");
  await restoreCopy(data(), copy);
  expect(rows()).toBe("before");
  expect(readdirSync(folder)).toEqual(["copies", "data"]);
});

test("the last three copies stay", async () => {
  for (const day of ["01", "02", "03", "04"]) await copyData(data(), copies(), new Date(`2026-03-${day}T09:30:00Z`));
  expect(readdirSync(copies())).toEqual(["2026-03-02T09-30-00Z", "2026-03-03T09-30-00Z", "2026-03-04T09-30-00Z"]);
});

test("no copy is kept for longer than people's keys are", async () => {
  for (const day of ["01", "02", "03"]) await copyData(data(), copies(), new Date(`2026-03-${day}T09:30:00Z`));
  mkdirSync(join(copies(), "mine"));
  await removeOldCopies(copies(), new Date("2026-03-09T10:00:00Z"));
  expect(readdirSync(copies())).toEqual(["2026-03-03T09-30-00Z", "mine"]);
  await removeOldCopies(join(folder, "nowhere"), new Date());
});

test("a copy that was cut short counts for nothing and is cleared away", async () => {
  mkdirSync(join(copies(), "2026-02-01T00-00-00Z.partial"), { recursive: true });
  await copyData(data(), copies(), new Date("2026-03-01T09:30:00Z"));
  expect(readdirSync(copies())).toEqual(["2026-03-01T09-30-00Z"]);
});

test("a restore that was cut short between its renames is finished by the next start", async () => {
  renameSync(data(), `${data()}.failed`);
  mkdirSync(join(`${data()}.restored`, "mysql"), { recursive: true });
  writeFileSync(join(`${data()}.restored`, "mysql", "rows"), "before");
  await finishRestore(data());
  expect(rows()).toBe("before");
  expect(existsSync(`${data()}.failed`)).toBe(false);
});
