import { existsSync } from "node:fs";
import { join } from "node:path";

/** A machine as npm tells machines apart. */
export type Machine = { os: string; cpu: string; libc: string | undefined };

/** The parts that we read of package-lock.json. */
export type Lockfile = { packages: Record<string, { os?: string[]; cpu?: string[]; libc?: string[] }> };

/** This machine. */
export function thisMachine(): Machine {
  const report = process.report.getReport();
  const header = "header" in report ? report.header : undefined;
  const isGlibc = header !== null && typeof header === "object" && "glibcVersionRuntime" in header;
  const libc = process.platform === "linux" ? (isGlibc ? "glibc" : "musl") : undefined;
  return { os: process.platform, cpu: process.arch, libc };
}

/**
 * The packages made for this machine that are not there. They are optional, so npm passes over one that it could not fetch
 * and says that all went well; the tool that needs it then fails much later.
 */
export function leftOut(folder: string, { packages }: Lockfile, machine: Machine): string[] {
  return Object.entries(packages)
    .filter(([, { os, cpu, libc }]) => {
      if (!os || !cpu || !os.includes(machine.os) || !cpu.includes(machine.cpu)) return false;
      return !libc || !machine.libc || libc.includes(machine.libc);
    })
    .map(([path]) => path)
    .filter((path) => !existsSync(join(folder, path)));
}
