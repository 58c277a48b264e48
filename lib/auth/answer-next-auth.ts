import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { readBytes } from "@/lib/http/read-bytes";
import { isSameOrigin } from "@/lib/http/same-origin";
import { peekSession } from "./current-session";
import { leaveForProvider } from "./providers/leave-for-provider";
import { nextAuthOptions } from "./providers/next-auth-options";
import { offeredProvider } from "./providers/offered";
import { returnFromProvider } from "./providers/return-from-provider";

type Context = { params: Promise<{ nextauth: string[] }> };

/** What is answered at all, by method. Its pages are replaced by ours; password and code are server actions of our own. */
const answered: Record<string, readonly string[]> = { GET: ["csrf", "providers", "session"], POST: ["signout"] };

/**
 * next-auth's routes, as far as they are ours to offer: its token against forged forms, the list of providers, the
 * session as `peekSession` sees it, signing out, and the way to the providers that the environment names and back. Everything
 * else is not there.
 */
export async function answerNextAuth(request: NextRequest, context: Context): Promise<Response> {
  const path = (await context.params).nextauth;
  const [action = "", id] = path;
  const provider = path.length === 2 ? offeredProvider(id) : null;
  if (!provider && (path.length !== 1 || !answered[request.method]?.includes(action))) return empty(404);
  if (request.method === "POST" && !isSameOrigin(request.headers)) return empty(403);
  if (provider && request.method === "POST" && action === "signin") return leaveForProvider(request, provider);
  if (provider && request.method === "GET" && action === "callback") return returnFromProvider(request, provider);
  if (provider) return empty(404);
  if (action === "session") return sessionAnswer();
  const sent = request.method === "POST" ? await withBoundedBody(request) : request;
  if (!sent) return empty(413);
  const answer: unknown = await NextAuth(sent, context, nextAuthOptions());
  return answer instanceof Response ? answer : empty(404);
}

const MOST_BYTES = 16 * 1024;

/** The request with its body read, as next-auth reads bodies of any size; null for one that is too large. */
async function withBoundedBody(request: NextRequest): Promise<NextRequest | null> {
  const body = await readBytes(request, MOST_BYTES);
  return (
    body &&
    new NextRequest(request.url, { method: request.method, headers: request.headers, body: new Uint8Array(body) })
  );
}

/** In next-auth's own shape: an empty object when nobody is signed in. Asking keeps no session alive. */
async function sessionAnswer(): Promise<Response> {
  const session = await peekSession();
  const body = session ? { user: { name: session.actor.name }, expires: session.absoluteExpiresAt.toISOString() } : {};
  return Response.json(body, { headers: { "cache-control": "no-store" } });
}

function empty(status: number): Response {
  return new Response(null, { status, headers: { "cache-control": "no-store" } });
}
