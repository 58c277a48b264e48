import { closePool } from "@/db/client";
import { migrate } from "@/db/migrate";
import { required } from "@/lib/env";

/** One proof by its name; bin/faults starts it with a database of its own. The last line that it prints are its figures. */
const proofs: Record<string, () => Promise<{ prove: () => Promise<string> }>> = {
  jobs: () => import("./jobs/prove-jobs"),
  mails: () => import("./mails/prove-mails"),
  cuts: () => import("./cuts/prove-cuts"),
  restart: () => import("./restart/prove-restart"),
  races: () => import("./races/prove-races"),
  fuzz: () => import("./fuzz/prove-fuzz"),
  doors: () => import("./doors/prove-doors"),
  timing: () => import("./timing/prove-timing"),
  galera: () => import("./galera/prove-galera"),
};

// What was started ends with us, however we end (bin/lib/processes.ts).
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => process.exit(130));

const proof = proofs[process.argv[2] ?? ""];
if (!proof) throw new RangeError(`there is no proof "${process.argv[2]}"`);
await migrate(required("DATABASE_URL"));
const { prove } = await proof();
const figures = await prove();
await closePool();
process.stdout.write(`${figures}\n`, () => process.exit(0));
