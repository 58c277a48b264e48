import { createHash } from "node:crypto";
import { v7, validate, version } from "uuid";

/** A new UUIDv7: sorts by time, so that rows made together lie together. */
export function newId(): string {
  return v7();
}

/**
 * True for any well-formed UUIDv7; other versions are refused, because they would scatter rows over the index. So are
 * capitals: the row would come back in small letters, and what was sealed for the id as sent would never open again.
 */
export function isId(value: string): boolean {
  return validate(value) && version(value) === 7 && value === value.toLowerCase();
}

/**
 * The one id of something that has a name and an instant (a schedule's slot): whoever makes it makes the same, so a unique
 * key tells whether it is there.
 */
export function idOf(name: string, instant: Date): string {
  const random = createHash("sha256").update(`${name}·${instant.toISOString()}`).digest();
  return v7({ msecs: instant.getTime(), seq: random.readUInt32BE(16), random: random.subarray(0, 16) });
}

/** Every id made before `instant` sorts below this one: "older than" by primary key, where ids are made by the clock. */
export function idBoundary(instant: Date): string {
  return v7({ msecs: instant.getTime(), seq: 0, random: new Uint8Array(16) });
}
