import { existsSync } from "node:fs";
import { Problem } from "../problem.ts";
import { runScript } from "../project-command.ts";
import { CommandFailed } from "../run.ts";
import { step } from "../steps.ts";
import { folders } from "./folders.ts";
import { reasonOf } from "./migrate.ts";
import type { Population } from "./people.ts";
import type { Settings } from "./settings.ts";

const missingAdmin = "Without demo data somebody must be let in: bin/up --no-demo --admin-email you@example.org";

/** Writes the demo's people and their year, unless they are there. */
export async function seedDemo(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await step("Laying out the demo", (onLine) => runScript("db:seed", env, { onLine }));
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    throw new Problem(`The demo could not be laid out: ${reasonOf(error.tail)}`);
  }
}

/** Says at once, and not after minutes of preparation, that an empty product needs somebody to let in. */
export function refuseUnknownAdmin({ isDemo, adminEmail, databaseUrl }: Settings, isFresh: boolean): void {
  if (isDemo || adminEmail || databaseUrl || (existsSync(folders.migrated) && !isFresh)) return;
  throw new Problem(missingAdmin);
}

/**
 * Invites the first admin and returns the link by which they choose a password, as long as nobody is there; later only when
 * the command line asks for it. Undefined when there is nothing to do.
 */
export async function admitFirstAdmin(
  env: NodeJS.ProcessEnv,
  population: Population,
  { adminEmail, isAdminAsked }: Settings,
): Promise<string | undefined> {
  if (population !== "empty" && !isAdminAsked) return undefined;
  if (!adminEmail) throw new Problem(missingAdmin);
  try {
    const args = ["people", "create-admin", "--email", adminEmail, "--json"];
    const lines = await step("Inviting the first admin", () => runScript("ops", env, { args }));
    return linkIn(lines);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    throw new Problem(`The first admin could not be invited: ${reasonOf(error.tail)}`);
  }
}

/** The link in what the operator's command line printed, log lines beside it passed over. */
export function linkIn(lines: string[]): string | undefined {
  const answer: unknown = JSON.parse(
    lines.findLast((line) => line.startsWith('{"') && line.includes('"link":')) ?? "null",
  );
  const link = answer !== null && typeof answer === "object" && "link" in answer ? answer.link : undefined;
  return typeof link === "string" ? link : undefined;
}
