import { closePool } from "@/db/client";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { dayIn } from "@/lib/time";
import { demoClients } from "./cast";
import { ensureClient, ensureStaff } from "./people";
import { writeRecord } from "./record";

/*
 * Lays out the demo: people, a year of Ava's, a coach with twelve clients. Repeated, it adds only the days that have
 * passed since. The same day and the same cast make the same data.
 */

const AT_ONCE = 4;

if (!env.DEMO) throw new Error("The demo's people exist only with DEMO=1.");
const coachId = await ensureStaff();
const waiting = [...demoClients];
await Promise.all(Array.from({ length: AT_ONCE }, work));
await closePool();

async function work(): Promise<void> {
  for (let client = waiting.shift(); client; client = waiting.shift()) {
    const today = dayIn(now(), client.timeZone);
    const userId = await ensureClient(client, coachId, today);
    const written = await writeRecord(client, userId, coachId, today);
    if (written) process.stdout.write(`${client.name}: ${written} days\n`);
  }
}
