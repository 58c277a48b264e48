import { env, isLoopback } from "@/lib/env";

/**
 * True when a request that changes something was sent by a page of ours. A missing or "null" Origin is refused: Next
 * itself lets a missing one pass.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (!origin || origin === "null" || !URL.canParse(origin)) return false;
  if (origin === new URL(env.APP_URL).origin) return true;
  // On this machine the app answers to several names (localhost, 127.0.0.1).
  return isLoopback(env.APP_URL) && isLoopback(origin) && new URL(origin).host === headers.get("host");
}
