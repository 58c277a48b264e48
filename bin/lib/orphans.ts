import { isAlive } from "./identity.ts";
import { pause } from "./interruption.ts";
import type { Lock } from "./lock.ts";
import { signalGroup } from "./processes.ts";
import { step } from "./steps.ts";

const graceMilliseconds = 60_000;

/** Ends what a killed run left behind, politely and the last one first: a database gets the time to close its files. */
export async function endOrphans(left: Lock["left"]): Promise<void> {
  if (left.length === 0) return;
  await step("Ending what an earlier run left behind", async (note) => {
    for (const orphan of [...left].reverse()) {
      note(`${orphan.name} (process ${orphan.pid})`);
      signalGroup(orphan.pid, "SIGTERM");
      const until = performance.now() + graceMilliseconds;
      while (isAlive(orphan)) {
        if (performance.now() > until) signalGroup(orphan.pid, "SIGKILL");
        await pause(100);
      }
    }
  });
}
