import { randomBytes } from "node:crypto";
import { decrypt, encrypt } from "./aead";
import { masterKeys } from "./master-keys";

/**
 * One person's data key. It cannot be printed, spread or sent: the bytes are private and `JSON.stringify` shows nothing.
 * Destroying its wrapped form shreds everything that it sealed.
 */
export class PersonKey {
  readonly #bytes: Buffer;
  constructor(
    readonly userId: string,
    bytes: Buffer,
  ) {
    this.#bytes = bytes;
  }
  use<T>(work: (bytes: Buffer) => T): T {
    return work(this.#bytes);
  }
}

/** A person's key as it is stored: bound to the person and to the master key's version. */
export type WrappedKey = { masterVersion: number; wrapped: Buffer };

export function newPersonKey(userId: string): { key: PersonKey; stored: WrappedKey } {
  const bytes = randomBytes(32);
  const { newest } = masterKeys();
  return {
    key: new PersonKey(userId, bytes),
    stored: { masterVersion: newest, wrapped: encrypt(masterKey(newest), wrapContext(userId, newest), bytes) },
  };
}

/** Throws when the wrapped key belongs to another person or its master key is not here. */
export function unwrapPersonKey(userId: string, stored: WrappedKey): PersonKey {
  const { masterVersion, wrapped } = stored;
  return new PersonKey(userId, decrypt(masterKey(masterVersion), wrapContext(userId, masterVersion), wrapped));
}

function masterKey(version: number): Buffer {
  const key = masterKeys().byVersion.get(version);
  if (!key) throw new Error(`master key ${version} is not in MASTER_KEYS`);
  return key;
}

function wrapContext(userId: string, version: number): string {
  return `person_keys·wrapped·${userId}·${version}`;
}
