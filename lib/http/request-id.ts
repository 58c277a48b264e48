import { randomBytes } from "node:crypto";
import { env } from "@/lib/env";

export const REQUEST_ID = "x-request-id";

/** As nginx ($request_id), Caddy and the clouds write it; nothing that could end a header or a log line. */
const wellFormed = /^[A-Za-z0-9_-]{16,64}$/;

/**
 * The id of a request: a proxy's, when there is one of ours and it sent a well-formed one, else a new one. Anybody can send
 * the header, so without proxies it is ignored.
 */
export function requestIdFrom(
  sent: string | string[] | undefined,
  trustedProxies: number = env.TRUSTED_PROXIES,
): string {
  if (trustedProxies > 0 && typeof sent === "string" && wellFormed.test(sent)) return sent;
  return randomBytes(8).toString("hex"); // short enough to be read out
}
