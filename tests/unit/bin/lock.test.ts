import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { identify, isAlive } from "@/bin/lib/identity";
import { acquireLock, readLock } from "@/bin/lib/lock";

let folder = "";
const path = () => join(folder, "up.json");
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a second run is told where the first one serves", () => {
  const lock = acquireLock(path(), "bin/up");
  lock.tell({ address: "http://127.0.0.1:4100" });
  expect(() => acquireLock(path(), "bin/up")).toThrow(
    `bin/up is already running (process ${process.pid}) and serves http://127.0.0.1:4100.`,
  );
  lock.release();
  expect(readLock(path())).toBeUndefined();
  acquireLock(path(), "bin/up").release();
});

test("the lock of a killed run is taken over, with those of its processes that still run", () => {
  const alive = { ...identify(process.pid), name: "database" };
  const dead = { pid: process.pid, started: "another time", name: "app" };
  writeFileSync(
    path(),
    JSON.stringify({ pid: process.pid, started: "another time", command: "bin/up", children: [alive, dead] }),
  );
  expect(acquireLock(path(), "bin/up").left).toEqual([alive]);
});

test("a lock that was cut short while it was written belongs to nobody", () => {
  writeFileSync(path(), '{"pid":');
  acquireLock(path(), "bin/up");
  expect(JSON.parse(readFileSync(path(), "utf8"))).toMatchObject({ pid: process.pid });
});

test("a process is known by its number and its start", () => {
  expect(isAlive(identify(process.pid))).toBe(true);
  expect(isAlive({ pid: process.pid, started: "another time" })).toBe(false);
  expect(isAlive({ pid: 2 ** 30, started: "0" })).toBe(false);
});
