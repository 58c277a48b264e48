import { RateLimitedError } from "@/lib/errors";

/** Archives that one process writes at the same moment: each has a connection of its own to the database. */
const AT_ONCE = 20;
const COME_AGAIN_SECONDS = 60;

export type Slot = { free: () => void };

const busy = new Set<string>();

/** A person has one archive at a time. @throws RateLimitedError when theirs, or all, are being written. */
export function takeSlot(userId: string): Slot {
  if (busy.has(userId) || busy.size >= AT_ONCE) throw new RateLimitedError(COME_AGAIN_SECONDS);
  busy.add(userId);
  return { free: () => busy.delete(userId) };
}
