import { NextRequest } from "next/server";
import NextAuth, { type AuthOptions } from "next-auth";
import { blindIndex } from "@/lib/crypto/blind-index";
import { readBytes } from "@/lib/http/read-bytes";
import { isSameOrigin } from "@/lib/http/same-origin";
import { peekSession } from "./current-session";
import { nextAuthAdapter } from "./next-auth-adapter";
import { cookieOptions, SESSION_COOKIE } from "./session-cookie";

type Context = { params: Promise<{ nextauth: string[] }> };

/** What is answered at all, by method. Its pages are replaced by ours; password and code are server actions of our own. */
const answered: Record<string, readonly string[]> = { GET: ["csrf", "providers", "session"], POST: ["signout"] };

/**
 * next-auth's routes, as far as they are ours to offer: its token against forged forms, the list of providers (none yet), the
 * session as `peekSession` sees it, and signing out. Everything else is not there.
 */
export async function answerNextAuth(request: NextRequest, context: Context): Promise<Response> {
  const path = (await context.params).nextauth;
  const [action = ""] = path;
  if (path.length !== 1 || !answered[request.method]?.includes(action)) return empty(404);
  if (request.method === "POST" && !isSameOrigin(request.headers)) return empty(403);
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

function nextAuthOptions(): AuthOptions {
  return {
    providers: [],
    adapter: nextAuthAdapter,
    session: { strategy: "database" },
    secret: blindIndex("next-auth", "secret").toString("hex"),
    useSecureCookies: true, // browsers keep them on loopback too
    cookies: { sessionToken: { name: SESSION_COOKIE, options: cookieOptions } },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in" },
    // Its log prints what it is handed, tokens included.
    logger: { error: silent, warn: silent, debug: silent },
  };
}

const silent = () => undefined;

function empty(status: number): Response {
  return new Response(null, { status, headers: { "cache-control": "no-store" } });
}
