import { hkdfSync } from "node:crypto";
import { required } from "@/lib/env";

/** The keys of backups. The first of `BACKUP_KEY` encrypts; those after it, by comma, only open what is older. */
export type BackupKeys = { current: BackupKey; byId: ReadonlyMap<string, BackupKey> };

/** `id` says which key opens a backup, and nothing of the key. */
export type BackupKey = { id: string; bytes: Buffer };

/** @throws NotSetUpError without `BACKUP_KEY`. */
export function backupKeys(): BackupKeys {
  const keys = required("BACKUP_KEY")
    .split(",")
    .map((hex) => keyOf(Buffer.from(hex, "hex")));
  const [current] = keys;
  if (!current) throw new Error("BACKUP_KEY holds no key");
  return { current, byId: new Map(keys.map((key) => [key.id, key])) };
}

/** The key of one file: of its salt and of its head, so that a head that was altered opens nothing (RFC 5869). */
export function fileKey(key: BackupKey, salt: Buffer, headDigest: Buffer): Buffer {
  return derive(key.bytes, salt, Buffer.concat([Buffer.from("purposeful·backup·file·1·"), headDigest]), 32);
}

function keyOf(bytes: Buffer): BackupKey {
  return { bytes, id: derive(bytes, Buffer.alloc(0), Buffer.from("purposeful·backup·id·1"), 8).toString("hex") };
}

function derive(bytes: Buffer, salt: Buffer, info: Buffer, length: number): Buffer {
  return Buffer.from(hkdfSync("sha256", bytes, salt, info, length));
}
