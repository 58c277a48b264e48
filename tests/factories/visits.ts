import type { Visit } from "@/lib/auth/visit";
import { newToken } from "@/lib/crypto/tokens";

/** A browser of its own, signed in nowhere. */
export function aVisit(overrides: Partial<Visit> = {}): Visit {
  return { browserToken: newToken(), sessionToken: null, address: null, device: "Firefox on Linux", ...overrides };
}

/** Long enough, and on no list. */
export const PASSWORD = "lanterns over quiet water";
