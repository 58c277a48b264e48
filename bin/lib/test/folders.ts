import { join } from "node:path";
import { lockPaths, root } from "../root.ts";

const test = join(root, ".test");

/** Everything that `bin/test` makes, in one git-ignored folder; never anything of `bin/up`'s. */
export const folders = {
  test,
  lock: lockPaths["bin/test"],
  reports: join(test, "reports"),
  logs: join(test, "logs"),
  mariadb: join(test, "mariadb"),
  /** What Node made of sources, by their contents, kept from run to run. */
  compiled: join(test, "compiled"),
  /** Debian's MySQL in a system of its own, kept from run to run. */
  sid: join(test, "sid"),
  /** The build, apart from the one that a running `bin/up` serves; relative, as Next wants it. */
  build: ".test/next",
};
