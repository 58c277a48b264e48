import { env, isLoopback } from "@/lib/env";
import { ForbiddenError } from "@/lib/errors";

/**
 * False where the browser would drop our `__Host-` cookies: over plain http anywhere but on this machine itself. The page
 * says so; without that line people would sign in and be asked to sign in again.
 */
export function keepsSignIn(headers: Headers): boolean {
  const host = headers.get("host");
  if (!host || host === new URL(env.APP_URL).host) return isKept(env.APP_URL);
  const protocol = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return URL.canParse(`${protocol}://${host}`) && isKept(`${protocol}://${host}`);
}

function isKept(url: string): boolean {
  return new URL(url).protocol === "https:" || isLoopback(url);
}

/** @throws ForbiddenError with the sentence for it: better said before than found out after. */
export function requireKeptSignIn(headers: Headers): void {
  if (!keepsSignIn(headers)) throw new ForbiddenError("errors.plainHttp");
}
