import { DAY, HOUR, MINUTE } from "@/lib/clock";
import type { Role } from "./roles";

/** How long a browser stays signed in: with any staff role the short figures hold. */
export function sessionLifetime(held: ReadonlySet<Role>): { idle: number; absolute: number } {
  const isOnlyClient = held.size > 0 && [...held].every((role) => role === "client");
  return isOnlyClient ? { idle: 14 * DAY, absolute: 30 * DAY } : { idle: 30 * MINUTE, absolute: 12 * HOUR };
}

/** `lastSeenAt` is written at most this often. */
export const SEEN_EVERY = MINUTE;
