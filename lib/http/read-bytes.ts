/** How much of a body that is too large is still read, and thrown away, so that its browser listens to the answer. */
const PATIENCE_BYTES = 64 * 1024 * 1024;

/** What of a request its body is read from. */
export type Sent = Pick<Request, "body" | "headers">;

/**
 * A body of at most `maximumBytes`, counted while it is read: a declared length is believed only where it is too large. What
 * goes beyond is never kept, and nobody waits for it: it drains away while the answer is on its way.
 * @returns null for a larger one.
 */
export async function readBytes(request: Sent, maximumBytes: number): Promise<Buffer | null> {
  const reader = request.body?.getReader();
  if (!reader) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isTooLarge = Number(request.headers.get("content-length")) > maximumBytes;
  while (!isTooLarge) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    isTooLarge = size > maximumBytes;
    chunks.push(value);
  }
  drain(reader).catch(() => undefined); // the sender went away: there is nothing left to throw away
  return null;
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  for (let size = 0; size < PATIENCE_BYTES; ) {
    const { done, value } = await reader.read();
    if (done) return;
    size += value.byteLength;
  }
  await reader.cancel();
}
