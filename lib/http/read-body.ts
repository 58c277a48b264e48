import { readBytes } from "./read-bytes";

/** A JSON body of at most `maximumBytes`. */
export async function readBody(
  request: Request,
  maximumBytes: number,
): Promise<{ status: 200; value: unknown } | { status: 400 | 413 | 415 }> {
  if (!request.headers.get("content-type")?.startsWith("application/json")) return { status: 415 };
  const bytes = await readBytes(request, maximumBytes);
  if (!bytes) return { status: 413 };
  try {
    return { status: 200, value: JSON.parse(bytes.toString("utf8")) };
  } catch {
    return { status: 400 };
  }
}
