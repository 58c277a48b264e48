import { decrypt, encrypt } from "./aead";
import type { PersonKey } from "./person-key";

/** Bytes that only the person's key opens, and only in the place for which they were sealed. */
export class Sealed {
  constructor(readonly bytes: Buffer) {}
}

/** Where a sealed value stands. It is bound into the seal: moved to another row, column or person it does not open. */
export type Place = { table: string; column: string; row: string };

const FORMAT = 1;

export function seal(key: PersonKey, place: Place, plaintext: string): Sealed {
  return sealBytes(key, place, Buffer.from(plaintext, "utf8"));
}

export function sealBytes(key: PersonKey, place: Place, plaintext: Buffer): Sealed {
  const body = key.use((bytes) => encrypt(bytes, contextOf(key, place), plaintext));
  return new Sealed(Buffer.concat([Buffer.from([FORMAT]), body]));
}

/** Throws when the value was altered, moved, or sealed for somebody else. */
export function open(key: PersonKey, place: Place, sealed: Sealed): string {
  return openBytes(key, place, sealed).toString("utf8");
}

export function openBytes(key: PersonKey, place: Place, sealed: Sealed): Buffer {
  if (sealed.bytes[0] !== FORMAT) throw new Error("unknown seal format");
  return key.use((bytes) => decrypt(bytes, contextOf(key, place), sealed.bytes.subarray(1)));
}

/** `null` stays `null`: nothing was said, so there is nothing to seal. */
export function sealOptional(key: PersonKey, place: Place, plaintext: string | null | undefined): Sealed | null {
  return plaintext ? seal(key, place, plaintext) : null;
}

export function openOptional(key: PersonKey, place: Place, sealed: Sealed | null): string | null {
  return sealed ? open(key, place, sealed) : null;
}

function contextOf(key: PersonKey, { table, column, row }: Place): string {
  return `${table}·${column}·${row}·${key.userId}`;
}
