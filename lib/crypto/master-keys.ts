import { required } from "@/lib/env";

/** The versioned keys that wrap people's keys. The newest wraps; older ones only unwrap, until everything is rewrapped. */
export type MasterKeys = { newest: number; byVersion: ReadonlyMap<number, Buffer> };

const MOST = 65_535; // a seal keeps it in two bytes

let parsed: MasterKeys | undefined;

/** Reads `MASTER_KEYS` ("1:<hex>,2:<hex>") once. */
export function masterKeys(): MasterKeys {
  parsed ??= parseMasterKeys(required("MASTER_KEYS"));
  return parsed;
}

export function parseMasterKeys(text: string): MasterKeys {
  const byVersion = new Map<number, Buffer>();
  for (const part of text.split(",")) {
    const [version = "", hex = ""] = part.split(":");
    const number = Number(version);
    // Two keys of one version: whichever were taken, what the other sealed would be lost.
    if (byVersion.has(number)) throw new Error(`MASTER_KEYS has version ${number} twice`);
    if (number > MOST) throw new Error(`MASTER_KEYS has version ${number}; the highest is ${MOST}`);
    byVersion.set(number, Buffer.from(hex, "hex"));
  }
  return { newest: Math.max(...byVersion.keys()), byVersion };
}
