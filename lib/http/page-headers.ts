import type { IncomingMessage, ServerResponse } from "node:http";
import { env, isLoopback } from "@/lib/env";
import { PREFETCH } from "./prefetch";
import { isSameOrigin } from "./same-origin";

/** Set on a request by this process alone: it is more than a look, so that proxy.ts has to see it. */
export const SENDS = "x-purposeful-sends";

/** The files of `public/`, by name: an unknown address that ends in .png is answered by a page. A test compares them with the folder. */
const files = new Set([
  "/apple-touch-icon.png",
  "/favicon.png",
  "/icon-192.png",
  "/icon-512.png",
  "/icon-maskable-512.png",
  "/icon.svg",
  "/icons.svg",
]);

/** Whether a page may answer: `/api` answers for itself, and files are kept by browsers. An address with dots that lead elsewhere may. */
export function isOfPages(url: string): boolean {
  if (/\/\.|%2e|\\/i.test(url)) return true;
  return !url.startsWith("/api/") && !url.startsWith("/_next/static/") && !files.has(url.split("?", 1)[0] ?? url);
}

/**
 * What each page's request and answer carry: a policy with a nonce of its own, which Next reads from the request, and that
 * nobody stores it. Done where Node hands the request over, because proxy.ts would take as long for it as a whole small page:
 * Next makes a request, an answer and two lists of headers for it, and copies all of them back.
 */
export function setPageHeaders(request: IncomingMessage, response: ServerResponse): void {
  const { headers, method = "GET" } = request;
  if (method === "GET" || method === "HEAD") delete headers[SENDS];
  else headers[SENDS] = "1";
  // Pages do not see Next's own header of a prefetch.
  if (headers["next-router-prefetch"] === undefined) delete headers[PREFETCH];
  else headers[PREFETCH] = "1";
  if (!isOfPages(request.url ?? "/")) return;
  // Next compares the Origin with this header, which anybody may send; ours was compared with APP_URL.
  const { origin, host } = headers;
  if (origin && isSameOrigin(new Headers(host ? { origin, host } : { origin })))
    headers["x-forwarded-host"] = new URL(origin).host;
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  headers["content-security-policy"] = policy; // Next reads the nonce from here
  response.setHeader("content-security-policy", policy);
  response.setHeader("cache-control", "no-store");
  if (isPublicTls()) response.setHeader("strict-transport-security", "max-age=63072000; includeSubDomains");
}

/** On this machine other projects answer to the same name, and would be shut out for two years. */
const isPublicTls = () => env.APP_URL.startsWith("https:") && !isLoopback(env.APP_URL);

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
