import { env } from "@/lib/env";

/**
 * The client's address, or null when it cannot be known. Only the hop that our own proxies wrote is believed: counted
 * from the right by TRUSTED_PROXIES. With 0 the header is ignored, because anybody can send one.
 */
export function addressOf(headers: Headers, trustedProxies: number = env.TRUSTED_PROXIES): string | null {
  if (trustedProxies === 0) return null;
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  const address = hops.at(-trustedProxies);
  return address && address.length <= 45 ? address : null;
}
