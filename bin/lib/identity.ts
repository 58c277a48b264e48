import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process that cannot be confused with a later one of the same number. */
export type Identity = { pid: number; started: string };

/** When the process started, in the system's own notation; undefined when there is none. */
export function startOf(pid: number): string | undefined {
  try {
    if (process.platform !== "linux") {
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
    }
    // The name stands in brackets and may hold blanks: fields are counted after the last bracket. proc_pid_stat(5)
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? undefined : fields[18];
  } catch {
    return undefined;
  }
}

/** The identity of a process that is running now. */
export function identify(pid: number): Identity {
  return { pid, started: startOf(pid) ?? "unknown" };
}

/** Whether just this process, not another one with its number, still runs. */
export function isAlive(identity: Identity): boolean {
  return startOf(identity.pid) === identity.started;
}
