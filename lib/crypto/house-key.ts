import { hkdfSync } from "node:crypto";
import { decrypt, encrypt } from "./aead";
import { masterKeys } from "./master-keys";
import { type Place, Sealed } from "./seal";

/*
 * What belongs to nobody in particular (a mail to an address without an account) is sealed with the house's key. It is
 * derived from a master key (HKDF-SHA-256, RFC 5869) and never stored; the master key's version stands in the seal, so a
 * new master key seals what comes and the old one still opens what is there.
 */

const FORMAT = 2; // 1 is a person's (seal.ts)
const HEADER_BYTES = 3; // format, version

export function sealForHouse(place: Place, plaintext: string): Sealed {
  const { newest } = masterKeys();
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt8(FORMAT, 0);
  header.writeUInt16BE(newest, 1);
  const body = encrypt(houseKey(newest), contextOf(place, newest), Buffer.from(plaintext, "utf8"));
  return new Sealed(Buffer.concat([header, body]));
}

/** Throws when the value was altered or moved, is a person's, or its master key is not here. */
export function openForHouse(place: Place, sealed: Sealed): string {
  if (sealed.bytes[0] !== FORMAT) throw new Error("not sealed with the house's key");
  const version = sealed.bytes.readUInt16BE(1);
  return decrypt(houseKey(version), contextOf(place, version), sealed.bytes.subarray(HEADER_BYTES)).toString("utf8");
}

function houseKey(version: number): Buffer {
  const master = masterKeys().byVersion.get(version);
  if (!master) throw new Error(`master key ${version} is not in MASTER_KEYS`);
  return Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), "purposeful·house·1", 32));
}

function contextOf({ table, column, row }: Place, version: number): string {
  return `${table}·${column}·${row}·house·${version}`;
}
