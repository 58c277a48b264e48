import { readBytes, type Sent } from "./read-bytes";

/** What multipart adds around one file: boundary, names, types. */
const FRAME_BYTES = 16 * 1024;

export type Upload =
  | { status: 200; file: Buffer | null; fileName: string; fields: ReadonlyMap<string, string> }
  | { status: 400 | 413 | 415 };

/**
 * One file of a multipart form, at most `maximumBytes`.
 * @param name the file's field; null is answered for it when no file was chosen.
 */
export async function readUpload(request: Sent, name: string, maximumBytes: number): Promise<Upload> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) return { status: 415 };
  const bytes = await readBytes(request, maximumBytes + FRAME_BYTES);
  if (!bytes) return { status: 413 };
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
    const sent = form.get(name);
    const file = sent instanceof File && sent.size > 0 ? Buffer.from(await sent.arrayBuffer()) : null;
    if (file && file.length > maximumBytes) return { status: 413 };
    const fields = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
    return { status: 200, file, fileName: sent instanceof File ? sent.name : "", fields: new Map(fields) };
  } catch {
    return { status: 400 };
  }
}
