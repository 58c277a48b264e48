import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { Problem } from "./problem.ts";
import { CommandFailed, run } from "./run.ts";
import { step } from "./steps.ts";

// A package that brings a service must not start or enable one, nor push out another: we run programs of our own, with data
// of our own, and leave the machine's alone.
const script = `
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  trap 'rm -f $policy' EXIT
  trap 'exit 130' INT TERM HUP
  printf '#!/bin/sh\\nexit 101\\n' > $policy && chmod 755 $policy
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update || echo 'The package lists could not be renewed; trying with those at hand.'
apt-get install --yes --no-remove --no-install-recommends "$@" || exit 1
if [ -d /run/systemd/system ]; then
  for unit in mariadb mysql; do systemctl disable --quiet "$unit" 2>/dev/null; done
fi
exit 0`;

/** How this user may install Debian's packages; undefined when they may not, or this is no Debian. */
export function installer(): string[] | undefined {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0 ? ["sudo", "-n"] : undefined;
}

/**
 * Installs Debian's packages without starting any service.
 * @throws Problem with `refusal` when this user may not, or with the package manager's own words when it fails
 */
export async function installDebianPackages(packages: string[], refusal: string): Promise<void> {
  const prefix = installer();
  if (!prefix) throw new Problem(refusal);
  const [program = "sh", ...args] = [...prefix, "sh", "-c", script, "sh", ...packages];
  await step(`Installing Debian's ${packages.join(", ")}`, async (note) => {
    try {
      await run({ name: "apt-get", program, args, env: process.env, onLine: note, graceMilliseconds: 120_000 });
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error;
      const reason = error.tail.findLast((line) => line.startsWith("E:")) ?? error.tail.at(-1) ?? error.message;
      throw new Problem(`${refusal} (${reason})`);
    }
  });
}
