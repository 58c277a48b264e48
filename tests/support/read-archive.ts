import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import yauzl from "yauzl";
import type { Archive } from "@/lib/export/archive-for";

/** The files of an archive by path, as a program of somebody else unpacks them. */
export type Unpacked = Map<string, Buffer>;

export async function unpacked(archive: Archive): Promise<Unpacked> {
  const sink = new PassThrough();
  const [bytes] = await Promise.all([buffer(sink), archive.writeInto(sink)]);
  return unzip(bytes);
}

/** Throws for a path that leads out of the folder, for a wrong checksum or size. */
export async function unzip(bytes: Buffer): Promise<Unpacked> {
  const files: Unpacked = new Map();
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    files.set(entry.fileName, await buffer(stream));
  }
  return files;
}
