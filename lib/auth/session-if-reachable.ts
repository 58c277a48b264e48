import { UnavailableError } from "@/lib/errors";
import type { Actor } from "./actor";
import { currentSession } from "./current-session";

/**
 * The signed-in person where a page goes on without one: while the database is away it is drawn as for nobody. Any other
 * error travels on.
 */
export async function sessionIfReachable(): Promise<Actor | null> {
  return currentSession().catch(nobodyWhileAway);
}

/** Null for an UnavailableError, nothing else. */
export function nobodyWhileAway(error: unknown): null {
  if (error instanceof UnavailableError) return null;
  throw error;
}
