import type { PoolConnection } from "mysql2/promise";
import { UnavailableError } from "@/lib/errors";
import { log } from "@/lib/log/log";
import { serverFaults } from "./server-faults";

/*
 * A process that starts while the database is away cannot look at it; it does so on the first connection it gets, and lets
 * nobody through before: a newer or half-migrated schema is refused then as it would have been at start. Kept for the
 * whole process, because the build gives this module to several bundles.
 */
declare global {
  var purposefulOwedCheck: { lastRefusal: string } | undefined;
}

/** The database could not be looked at: whoever gets a connection first does it. */
export function oweCheck(): void {
  globalThis.purposefulOwedCheck ??= { lastRefusal: "" };
}

/**
 * Looks at the server if that is still owed. What is wrong is logged once; while it is, the product answers as if the
 * database were away, and goes on by itself once it is right.
 * @throws UnavailableError
 */
export async function settleCheck(connection: Pick<PoolConnection, "query">): Promise<void> {
  const owed = globalThis.purposefulOwedCheck;
  if (!owed) return;
  const refusal = (await serverFaults(connection)).join("; ");
  if (refusal) {
    if (refusal !== owed.lastRefusal) log("error", "database.refused", { faults: refusal });
    owed.lastRefusal = refusal;
    throw new UnavailableError();
  }
  globalThis.purposefulOwedCheck = undefined;
}
