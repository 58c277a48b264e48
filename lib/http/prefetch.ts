import { AUTO_REFRESH_COOKIE } from "@/lib/forms/auto-refresh";

/** Set on a request by `page-headers.ts` alone: the browser loads a page in advance, nobody has asked for it. */
export const PREFETCH = "x-purposeful-prefetch";

/** True for what a browser or the router does on its own: loading in advance, asking again and again, following what changed elsewhere. */
export function isMachineMade(headers: Headers): boolean {
  const purpose = `${headers.get("purpose")} ${headers.get("sec-purpose")}`;
  if (headers.has(PREFETCH) || purpose.includes("prefetch") || headers.has("x-polling")) return true;
  return refreshedByItself.test(headers.get("cookie") ?? "");
}

const refreshedByItself = new RegExp(`(?:^|;) *${AUTO_REFRESH_COOKIE}=1 *(?:;|$)`);
