import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { z } from "zod";
import { BackupRefused } from "./refusal";

/*
 * A backup begins with eight bytes that say what it is, four with the length of the head, and the head: JSON that anybody
 * may read, so it holds nothing of people. What follows is one sealed stream (sealed-stream.ts) of gzip (RFC 1952) of
 * records (records.ts). The key of the stream depends on the head: it cannot be altered either.
 */

const MAGIC = Buffer.from("PPFLBKUP", "ascii");
const MOST_HEAD_BYTES = 1_000_000;
export const FORMAT = 1;

/** `data`: everything but what is left out; `keys`: people's wrapped keys and nothing else. */
export type Kind = "data" | "keys";

const headSchema = z.strictObject({
  format: z.literal(FORMAT),
  kind: z.enum(["data", "keys"]),
  createdAt: z.iso.datetime(),
  /** The product's version, and the migrations that the database had. */
  version: z.string().max(40),
  schema: z.array(z.strictObject({ tag: z.string(), statements: z.number().int() })),
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Head = z.infer<typeof headSchema>;

/** A head as it stands in the file; `end` is where the stream begins, `digest` goes into its key. */
export type WrittenHead = { head: Head; bytes: Buffer; digest: Buffer };

export function writeHead(head: Head): WrittenHead {
  const json = Buffer.from(JSON.stringify(head), "utf8");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return written(head, Buffer.concat([MAGIC, length, json]));
}

/** @throws BackupRefused when the file is no backup, or one that this version cannot read. */
export async function readHead(file: string, handle: FileHandle): Promise<WrittenHead> {
  const start = await bytesAt(handle, 0, MAGIC.length + 4);
  const length = start.length === MAGIC.length + 4 ? start.readUInt32BE(MAGIC.length) : 0;
  if (!start.subarray(0, MAGIC.length).equals(MAGIC) || length > MOST_HEAD_BYTES)
    throw new BackupRefused("notABackup", { file });
  const json = await bytesAt(handle, start.length, length);
  const value = parsed(json.toString("utf8"));
  const { format } = z
    .object({ format: z.number().catch(0) })
    .catch({ format: 0 })
    .parse(value);
  if (format > FORMAT) throw new BackupRefused("newerFormat", { file });
  const head = headSchema.safeParse(value);
  if (!head.success) throw new BackupRefused("damaged", { file });
  return written(head.data, Buffer.concat([start, json]));
}

function written(head: Head, bytes: Buffer): WrittenHead {
  return { head, bytes, digest: createHash("sha256").update(bytes).digest() };
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
