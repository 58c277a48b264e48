import { assertServer } from "@/db/assert-server";
import { oweCheck } from "@/db/owed-check";
import { masterKeys } from "@/lib/crypto/master-keys";
import { env, isLoopback, required } from "@/lib/env";
import { UnavailableError } from "@/lib/errors";

/**
 * Checks keys, the demo's rules, the database's settings and its schema before the process serves anything. A database
 * that is merely away is no fault of the setup: the app starts, says so on its pages, looks at the server as soon as it
 * is back (`owed-check.ts`), and recovers by itself.
 */
export async function assertReady(): Promise<void> {
  required("DATABASE_URL");
  masterKeys();
  required("INDEX_KEY");
  if (env.DEMO && !isLoopback(env.APP_URL)) {
    throw new Error(
      "DEMO=1 has people with a published password: it runs on 127.0.0.1 only. Set APP_URL to it, or DEMO=0.",
    );
  }
  try {
    await assertServer();
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    oweCheck();
  }
}
