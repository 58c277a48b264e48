import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";
import { gatherMetrics } from "./gather";

export type MetricsAnswer = { status: 200 | 401 | 404; headers: Record<string, string>; text: string };

/** The figures, for whoever has METRICS_TOKEN. Without one nobody has: then there is nothing here. */
export async function answerMetrics(
  authorization: string | null | undefined,
  token: string | undefined = env.METRICS_TOKEN,
): Promise<MetricsAnswer> {
  const headers = { "cache-control": "no-store" };
  if (!token) return { status: 404, headers, text: "" };
  if (!isSame(authorization ?? "", `Bearer ${token}`))
    return { status: 401, headers: { ...headers, "www-authenticate": "Bearer" }, text: "" };
  const { type, text } = await gatherMetrics();
  return { status: 200, headers: { ...headers, "content-type": type }, text };
}

/** Takes as long for a near miss as for anything else, whatever the lengths. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
