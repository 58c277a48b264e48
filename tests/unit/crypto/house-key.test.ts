import { expect, test } from "vitest";
import { openForHouse, sealForHouse } from "@/lib/crypto/house-key";
import { newPersonKey } from "@/lib/crypto/person-key";
import { Sealed, seal } from "@/lib/crypto/seal";
import { newId } from "@/lib/ids";

const place = { table: "outbox_messages", column: "body", row: newId() };

test("opens in its place, and nowhere else", () => {
  const sealed = sealForHouse(place, "für Åsa");
  expect(openForHouse(place, sealed)).toBe("für Åsa");
  expect(() => openForHouse({ ...place, column: "recipient" }, sealed)).toThrow();
  expect(() => openForHouse({ ...place, row: newId() }, sealed)).toThrow();
});

test("a changed byte anywhere, the version included, does not open", () => {
  const sealed = sealForHouse(place, "words");
  for (let index = 0; index < sealed.bytes.length; index++) {
    const changed = Buffer.from(sealed.bytes);
    changed.writeUInt8((changed.readUInt8(index) + 1) % 256, index);
    expect(() => openForHouse(place, new Sealed(changed))).toThrow();
  }
});

test("what is a person's does not open as the house's", () => {
  const { key } = newPersonKey(newId());
  expect(() => openForHouse(place, seal(key, place, "words"))).toThrow();
});
