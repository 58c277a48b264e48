import { existsSync } from "node:fs";
import { join } from "node:path";
import { installDebianPackages, installer } from "../apt.ts";
import { findExecutable } from "../database/executables.ts";
import { findProgram } from "../database/program.ts";
import type { PartName } from "./arguments.ts";
import { findBrowser } from "./browser.ts";
import { folders } from "./folders.ts";

/** Installs at once what the chosen parts need and this machine lacks; what may not be installed is told where it is needed. */
export async function prepareMachine(parts: PartName[], env: NodeJS.ProcessEnv): Promise<void> {
  const needs = (...names: PartName[]) => names.some((name) => parts.includes(name));
  const missing = [
    ...(needs("integration", "migrations", "e2e") && !findProgram("mariadb") ? ["mariadb-server"] : []),
    ...(needs("e2e") && !findBrowser(env) ? ["chromium"] : []),
    ...(needs("integration", "migrations") && wantsMysqlSystem(env) ? ["debootstrap"] : []),
  ];
  if (missing.length > 0 && installer())
    await installDebianPackages(missing, `${missing.join(", ")} could not be installed`);
}

function wantsMysqlSystem(env: NodeJS.ProcessEnv): boolean {
  return !env.TEST_MYSQL_URL && !existsSync(join(folders.sid, "usr/sbin/mysqld")) && !findExecutable("debootstrap");
}
