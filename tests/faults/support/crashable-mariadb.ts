import { rmSync } from "node:fs";
import { join } from "node:path";
import { serverPlace } from "@/bin/lib/database/place";
import { initialiseServer, startServer } from "@/bin/lib/database/private-server";
import { findProgram } from "@/bin/lib/database/program";
import { freePort } from "@/bin/lib/ports";
import { signalGroup } from "@/bin/lib/processes";
import { folders } from "@/bin/lib/test/folders";
import { openToTests } from "@/bin/lib/test/mariadb";

/** A MariaDB of the product's own configuration that may be killed. */
export type CrashableMariadb = {
  url: string;
  /** kill -9, and nothing of it left. */
  crash: () => Promise<void>;
  /** Starts it on its files again; done when it answers. */
  restart: () => Promise<void>;
};

export async function startCrashableMariadb(): Promise<CrashableMariadb> {
  const program = findProgram("mariadb");
  if (!program) throw new Error("there is no MariaDB");
  const folder = join(folders.test, "faults-mariadb");
  rmSync(folder, { recursive: true, force: true });
  const place = serverPlace(folder, join(folders.logs, "faults-mariadb.log"));
  const port = await freePort();
  await initialiseServer(program, place);
  let server = await startServer(program, place, port);
  const password = await openToTests(place.socket, program.owner);
  return {
    url: `mysql://root:${password}@127.0.0.1:${port}/purposeful_restart`,
    async crash() {
      signalGroup(server.pid, "SIGKILL");
      await server.exited;
    },
    async restart() {
      server = await startServer(program, place, port);
    },
  };
}
