import { say } from "@/lib/words";

/** An error as RFC 9457 problem+json, never cached. */
export function problem(
  status: number,
  messageKey: string,
  { params, ...extra }: { params?: Record<string, string | number>; [name: string]: unknown } = {},
  headers: Record<string, string> = {},
): Response {
  const body = { type: "about:blank", status, title: say("en-GB", messageKey, params), ...extra };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}
