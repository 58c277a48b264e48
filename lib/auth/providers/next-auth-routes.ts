import { createHash } from "node:crypto";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { newToken } from "@/lib/crypto/tokens";
import { env } from "@/lib/env";
import { cookieOptions } from "../session-cookie";
import { identityOf, type ProviderIdentity } from "./identity";
import { CSRF_COOKIE, nextAuthOptions, nextAuthSecret, VISIT_COOKIES } from "./next-auth-options";
import { ProviderRefusal } from "./refusal";

/** What next-auth left in the browser, as whole Set-Cookie lines. */
type Left = { setCookies: string[] };

/**
 * Asks next-auth for the provider's own address to send somebody to. It wants its token against forged forms with that; our
 * callers have checked the form's origin, so the token is made here for this one request.
 * @throws ProviderRefusal when the provider does not answer.
 */
export async function authorizationOf(provider: string): Promise<Left & { location: URL; state: string }> {
  const csrfToken = newToken();
  const jar = await cookies();
  jar.set(CSRF_COOKIE, `${csrfToken}|${csrfHash(csrfToken)}`, cookieOptions);
  const answer = await ask("signin", provider, new URLSearchParams(), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken }).toString(),
  });
  jar.delete({ name: CSRF_COOKIE, ...cookieOptions });
  const location = new URL(answer.headers.get("location") ?? env.APP_URL, env.APP_URL);
  const state = location.searchParams.get("state");
  if (location.origin === new URL(env.APP_URL).origin || !state) throw new ProviderRefusal("failed");
  return { location, state, setCookies: visitCookiesOf(answer) };
}

/** What comes back from a provider and is handed on; anything else in the address is nobody's business. */
const answered = ["code", "state", "iss", "error"] as const;

/**
 * Has next-auth check what came back: state, PKCE, nonce, and the token's signature, issuer, audience and time.
 * @returns the identity, or null when any of it is not right.
 */
export async function identityFrom(
  provider: string,
  query: URLSearchParams,
): Promise<Left & { identity: ProviderIdentity | null }> {
  let proven: unknown = null;
  const kept = new URLSearchParams(answered.flatMap((name) => [[name, query.get(name) ?? ""]]).filter(([, v]) => v));
  const answer = await ask("callback", provider, kept, { method: "GET" }, (claims) => {
    proven = claims;
  });
  return { identity: identityOf(provider, proven), setCookies: visitCookiesOf(answer) };
}

async function ask(
  action: "signin" | "callback",
  provider: string,
  query: URLSearchParams,
  init: { method: string; headers?: Record<string, string>; body?: string },
  onProven?: (claims: unknown) => void,
): Promise<Response> {
  const path = [action, provider];
  const request = new NextRequest(`${env.APP_URL}/api/auth/${path.join("/")}?${query}`, init);
  const context = { params: Promise.resolve({ nextauth: path }) };
  const answer: unknown = await NextAuth(request, context, nextAuthOptions(onProven));
  if (!(answer instanceof Response)) throw new ProviderRefusal("failed");
  return answer;
}

function visitCookiesOf({ headers }: Response): string[] {
  return headers.getSetCookie().filter((line) => VISIT_COOKIES.some((name) => line.startsWith(`${name}=`)));
}

/** As next-auth 4.24 signs its token (`core/lib/csrf-token`). */
function csrfHash(token: string): string {
  return createHash("sha256").update(`${token}${nextAuthSecret()}`).digest("hex");
}
