import { say } from "@/lib/words";
import { type BuiltAction, bodyOfCall } from "@/tests/support/action-call";

/** How a door answered: in a word for the table, and all that the visitor could read, without what differs every time. */
export type Answer = { word: string; read: string };

/** Asks for a page as a browser does. */
export async function knockAtPage(base: string, path: string, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(base + path, { headers: { accept: "text/html", ...headers }, redirect: "manual" });
  const location = response.headers.get("location");
  const read = readable(`${location ?? ""}${await response.text()}`);
  if (response.status === 200) return { word: "opens", read };
  return { word: location ? placeOf(location, base) : String(response.status), read };
}

/** Sends a body to a route handler from a page of ours. */
export async function knockAtHandler(
  base: string,
  path: string,
  { method, body, headers }: { method: string; body?: unknown; headers: Record<string, string> },
): Promise<Answer> {
  const json = { origin: base, accept: "application/json", "content-type": "application/json" };
  const hasBody = method !== "GET" && method !== "HEAD";
  const sent = hasBody ? { body: JSON.stringify(body ?? {}) } : {};
  const response = await fetch(base + path, { method, headers: { ...json, ...headers }, redirect: "manual", ...sent });
  const location = response.headers.get("location");
  const word = location ? `${response.status} ${placeOf(location, base)}` : String(response.status);
  return { word, read: readable(await textOf(response)) };
}

/** The body; of a stream, which never ends, how it begins. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get("content-type")?.startsWith("text/event-stream")) return response.text();
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}

/** Calls a server action with a form, as React does from a page. */
export async function knockAtAction(
  base: string,
  action: BuiltAction,
  { path, input, headers }: { path: string; input: Record<string, string>; headers: Record<string, string> },
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(input)) form.append(name, value);
  const body = await bodyOfCall(action, form);
  const response = await fetch(base + path, {
    method: "POST",
    headers: { accept: "text/x-component", origin: base, "next-action": action.id, ...headers },
    redirect: "manual",
    body,
  });
  const text = await response.text();
  const leads = response.headers.get("x-action-redirect")?.split(";")[0] ?? response.headers.get("location");
  if (leads) return { word: placeOf(leads, base), read: readable(leads) };
  return { word: response.ok ? wordOf(text) : String(response.status), read: readable(stateIn(text)) };
}

const words: Record<string, string> = {
  [say("en-GB", "errors.signedOut")]: "signed out",
  [say("en-GB", "errors.forbidden")]: "forbidden",
  [say("en-GB", "errors.notFound")]: "not there",
  [say("en-GB", "errors.checkFields")]: "asks",
};

/** What a form's answer says; one that answers nothing has done what it was asked. */
function wordOf(text: string): string {
  const state = stateIn(text);
  const message = /"message":("(?:[^"\\]|\\.)*")/.exec(state)?.[1];
  const said = message ? String(JSON.parse(message)) : "";
  if (!state.includes('"status":"refused"')) return "does";
  return words[said] ?? "refuses";
}

/** The action's own answer in React's stream, whose other lines are the page that was rendered after it. */
function stateIn(text: string): string {
  return text.split("\n").find((line) => line.includes('"status":')) ?? "";
}

function placeOf(location: string, base: string): string {
  const { pathname } = new URL(location, base);
  return `→ ${pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…").replace(/[\w-]{43}/g, "…")}`;
}

/** Without ids, tokens, nonces and stamps: two answers that read alike here tell the visitor the same. */
function readable(text: string): string {
  return text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, "ID")
    .replace(/nonce=\\?"[\w+/=-]+\\?"/g, "nonce")
    .replace(/\\?"nonce\\?":\\?"[\w+/=-]+\\?"/g, "nonce")
    .replace(/"stamp":\d+/g, '"stamp":0');
}
