import { type NextRequest, NextResponse } from "next/server";
import { env, isLoopback } from "@/lib/env";
import { faultOfForm } from "@/lib/http/fault-of-form";
import { PREFETCH } from "@/lib/http/prefetch";
import { problem } from "@/lib/http/problem";
import { isSameOrigin } from "@/lib/http/same-origin";

/** On this machine other projects answer to the same name, and would be shut out for two years. */
const isPublicTls = () => env.APP_URL.startsWith("https:") && !isLoopback(env.APP_URL);

/** The sentence beside each status with which something other than a form of ours is refused. */
const faults = {
  400: "errors.invalid",
  403: "errors.badOrigin",
  405: "errors.invalid",
  413: "errors.invalid",
} as const;

/**
 * Headers, and a better answer than Next's to what is no form: authorization lives in the domain, and deleting this file must
 * change nothing else. The matcher leaves
 * out `/api` (Next would buffer and cut bodies there, and nothing there answers with a page) and files.
 */
export async function proxy(request: NextRequest) {
  const fault = await faultOfForm(request);
  if (fault) return problem(fault, faults[fault]);
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const requestHeaders = new Headers(request.headers);
  requestHeaders.set("content-security-policy", policy); // Next reads the nonce from here
  // Pages do not see Next's own header of a prefetch (next.config.ts lets this file see it).
  if (request.headers.has("next-router-prefetch")) requestHeaders.set(PREFETCH, "1");
  else requestHeaders.delete(PREFETCH);
  // Next compares the Origin with this header, which anybody may send; ours was compared with APP_URL.
  if (isSameOrigin(request.headers))
    requestHeaders.set("x-forwarded-host", new URL(request.headers.get("origin") ?? "").host);
  const response = NextResponse.next({ request: { headers: requestHeaders } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "no-store");
  if (isPublicTls()) response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  return response;
}

function contentSecurityPolicy(nonce: string): string {
  const development = env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'", // charts and React set style attributes; no script can come this way
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/*
 * Left out by name, the files of `public/`, not by their endings: an unknown address that ends in .png is answered by a
 * page. Next reads this without running it, so the names stand here; a test compares them with the folder.
 */
export const config = {
  matcher: [
    "/((?!api/|_next/static/|(?:apple-touch-icon\\.png|favicon\\.png|icon-192\\.png|icon-512\\.png|icon-maskable-512\\.png|icon\\.svg)$).*)",
  ],
};
