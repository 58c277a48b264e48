import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { parseMasterKeys } from "@/lib/crypto/master-keys";
import { newPersonKey, unwrapPersonKey } from "@/lib/crypto/person-key";
import { open, Sealed, seal } from "@/lib/crypto/seal";
import { newId } from "@/lib/ids";

const place = { table: "journal_entries", column: "content", row: newId() };

describe("a person's key", () => {
  test("shows nothing of itself, however it is printed, copied or sent", () => {
    const { key } = newPersonKey(newId());
    const bytes = key.use((buffer) => buffer.toString("hex"));
    const shown = [JSON.stringify(key), inspect(key, { depth: 9, showHidden: true }), JSON.stringify({ ...key })];
    shown.push(inspect(structuredClone({ ...key }), { depth: 9 }), String(key));
    expect(shown.join()).not.toContain(bytes);
    expect(shown.join()).not.toContain("Buffer");
  });
  test("unwraps for its person only", () => {
    const userId = newId();
    const { stored } = newPersonKey(userId);
    expect(unwrapPersonKey(userId, stored).userId).toBe(userId);
    expect(() => unwrapPersonKey(newId(), stored)).toThrow();
    expect(() => unwrapPersonKey(userId, { ...stored, masterVersion: 9 })).toThrow(/master key 9/);
  });
});

describe("a sealed text", () => {
  const { key } = newPersonKey(newId());
  const sealed = seal(key, place, "what I tell nobody");
  test("opens in its place only", () => {
    expect(open(key, place, sealed)).toBe("what I tell nobody");
    for (const moved of [{ table: "mood_logs" }, { column: "title" }, { row: newId() }])
      expect(() => open(key, { ...place, ...moved }, sealed)).toThrow();
    expect(() => open(newPersonKey(newId()).key, place, sealed)).toThrow();
  });
  test("does not open with any byte changed or cut off", () => {
    for (let at = 0; at < sealed.bytes.length; at++) {
      const bent = Buffer.from(sealed.bytes);
      bent.writeUInt8(bent.readUInt8(at) ^ 1, at);
      expect(() => open(key, place, new Sealed(bent))).toThrow();
      expect(() => open(key, place, new Sealed(sealed.bytes.subarray(0, at)))).toThrow();
    }
  });
  test("never looks the same twice", () => {
    expect(seal(key, place, "x").bytes.equals(seal(key, place, "x").bytes)).toBe(false);
  });
});

describe("master keys", () => {
  const [one, two] = ["a1".repeat(32), "b2".repeat(32)];
  test("the newest wraps, older ones stay", () => {
    const keys = parseMasterKeys(`2:${two},1:${one}`);
    expect(keys.newest).toBe(2);
    expect([...keys.byVersion.keys()].sort()).toEqual([1, 2]);
  });
  test("two keys of one version are refused: what the other sealed would be lost", () => {
    expect(() => parseMasterKeys(`1:${one},1:${two}`)).toThrow(/twice/);
    expect(() => parseMasterKeys(`70000:${one}`)).toThrow(/highest/);
  });
});
