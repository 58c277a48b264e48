import { readBytes } from "./read-bytes";

const LONGEST = 1_000;

/**
 * Whether a request is what RFC 8058 has mail programs send: one form with the one field. It comes from a mail provider's
 * machines, without an Origin and without a cookie, so nothing but its address says what it is about.
 */
export async function isOneClick(request: Request): Promise<boolean> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return false;
  const bytes = await readBytes(request, LONGEST);
  if (!bytes) return false;
  const sent = new Response(new Uint8Array(bytes), { headers: { "content-type": type } });
  const form = await sent.formData().catch(() => null); // broken: not what we were to be sent
  return form?.get("List-Unsubscribe") === "One-Click";
}
