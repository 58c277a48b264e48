/** What multipart adds around one file: boundary, names, types. */
const FRAME_BYTES = 16 * 1024;

/** How much of a file that is too large is still read, and thrown away, so that its browser listens to the answer. */
const PATIENCE = 64 * 1024 * 1024;

export type Upload =
  | { status: 200; file: Buffer | null; fields: ReadonlyMap<string, string> }
  | { status: 400 | 413 | 415 };

/**
 * One file of a multipart form, at most `maximumBytes`, counted while it is read: a declared length is not believed, and
 * what goes beyond is not kept.
 * @param name the file's field; null is answered for it when no file was chosen.
 */
export async function readUpload(request: Request, name: string, maximumBytes: number): Promise<Upload> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) return { status: 415 };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > PATIENCE) return { status: 413 };
    if (size > maximumBytes + FRAME_BYTES) chunks.length = 0;
    else chunks.push(chunk);
  }
  if (size > maximumBytes + FRAME_BYTES) return { status: 413 };
  try {
    const form = await new Response(Buffer.concat(chunks), { headers: { "content-type": type } }).formData();
    const sent = form.get(name);
    const file = sent instanceof File && sent.size > 0 ? Buffer.from(await sent.arrayBuffer()) : null;
    if (file && file.length > maximumBytes) return { status: 413 };
    const fields = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
    return { status: 200, file, fields: new Map(fields) };
  } catch {
    return { status: 400 };
  }
}
