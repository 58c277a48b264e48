import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ensureSecrets } from "@/bin/lib/secrets";

let folder = "";
const path = () => join(folder, "deep", "secrets.env");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("secrets are made in the form that the app asks for, for the owner's eyes only", () => {
  const secrets = ensureSecrets(path(), {});
  expect(secrets.MASTER_KEYS).toMatch(/^1:[0-9a-f]{64}$/);
  expect(secrets.INDEX_KEY).toMatch(/^[0-9a-f]{64}$/);
  expect(secrets.BACKUP_KEY).toMatch(/^[0-9a-f]{64}$/);
  expect(Buffer.from(secrets.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "", "base64")).toHaveLength(32);
  expect(statSync(path()).mode & 0o777).toBe(0o600);
});

test("they are made once and never replaced", () => {
  const first = ensureSecrets(path(), {});
  const file = readFileSync(path(), "utf8");
  expect(ensureSecrets(path(), {})).toEqual(first);
  expect(readFileSync(path(), "utf8")).toBe(file);
});

test("what is missing is added to what is there, byte for byte", () => {
  ensureSecrets(path(), {});
  writeFileSync(path(), "# by hand\nMASTER_KEYS=2:ff,1:ee");
  const secrets = ensureSecrets(path(), {});
  expect(readFileSync(path(), "utf8")).toMatch(/^# by hand\nMASTER_KEYS=2:ff,1:ee\n/);
  expect(secrets.MASTER_KEYS).toBe("2:ff,1:ee");
  expect(secrets.INDEX_KEY).toMatch(/^[0-9a-f]{64}$/);
});

test("what the operator gives is not made a second time", () => {
  expect(ensureSecrets(path(), { MASTER_KEYS: "1:aa", INDEX_KEY: "bb" })).not.toHaveProperty("MASTER_KEYS");
  expect(readFileSync(path(), "utf8")).not.toContain("INDEX_KEY");
});
