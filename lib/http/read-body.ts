/** A JSON body of at most `maximumBytes`, counted while it is read: a declared length is not believed. */
export async function readBody(
  request: Request,
  maximumBytes: number,
): Promise<{ status: 200; value: unknown } | { status: 400 | 413 | 415 }> {
  if (!request.headers.get("content-type")?.startsWith("application/json")) return { status: 415 };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maximumBytes) return { status: 413 };
    chunks.push(chunk);
  }
  try {
    return { status: 200, value: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch {
    return { status: 400 };
  }
}
