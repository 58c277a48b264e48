import { isSameOrigin } from "./same-origin";

/** Next's own limit for a form that is sent to a page (serverActions.bodySizeLimit); files go through route handlers. */
const MOST_BYTES = 1_048_576;

/**
 * Whether what is sent to a page is a form of ours, in React's encoding or a browser's own; else the status that says why not.
 * React decodes much more than forms (promises, streams, functions, references between parts), and Next answers what it cannot
 * decode, like an Origin that is another's, with a server's error. Nothing is decided here: whatever passes meets the checks of
 * its action.
 */
export async function faultOfForm(request: Request): Promise<400 | 403 | 405 | 413 | null> {
  const { method, headers } = request;
  if (method === "GET" || method === "HEAD") return null;
  if (method !== "POST") return 405;
  if (headers.has("origin") && !isSameOrigin(headers)) return 403;
  if (Number(headers.get("content-length") ?? 0) > MOST_BYTES) return 413;
  const parts = await partsOf(request);
  if (!parts) return 400;
  return headers.has("next-action") ? faultOfCall(parts) : faultOfPlainForm(parts);
}

/** What was sent, by name; null for what is no form. The one call without a form, signing out, is text: its one part. */
async function partsOf(request: Request): Promise<FormData | null> {
  const sent = request.clone(); // the page reads it, too
  const type = request.headers.get("content-type") ?? "";
  try {
    if (!type.startsWith("text/plain")) return await sent.formData();
    const parts = new FormData();
    parts.set("0", await sent.text());
    return parts;
  } catch {
    return null; // not in the encoding that it names
  }
}

/** React's arguments: a former answer and the form, which stands in parts of its own. */
function faultOfCall(parts: FormData): 400 | null {
  const call = parsed(parts.get("0"));
  return Array.isArray(call) && call.length <= 2 && holdsOnly(call, /^\$(K1|undefined|\$.*)$/s) ? null : 400;
}

/** A form of a browser without scripts: which action, and the answer that it is bound to, in fields of React's. */
function faultOfPlainForm(parts: FormData): 400 | null {
  for (const [name, value] of parts) {
    if (!/^\$ACTION_\d+:\d+$/.test(name)) continue;
    if (!holdsOnly(parsed(value), /^\$(@\d{1,2}|undefined|\$.*)$/s)) return 400;
  }
  return null;
}

function parsed(text: FormDataEntryValue | null): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** True for plain data in which every text that means something to React means what is allowed. */
function holdsOnly(value: unknown, allowed: RegExp): boolean {
  if (value === undefined) return false;
  if (typeof value === "string") return !value.startsWith("$") || allowed.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every((part) => holdsOnly(part, allowed));
}
