import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const places = ["/usr/sbin", "/usr/local/sbin", "/usr/local/bin", "/usr/bin", "/usr/libexec", "/opt/homebrew/bin"];

/** Where a program lies: on the path, or in one of the places that a user's path often lacks. */
export function findExecutable(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...places];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** What a program prints when it is asked something; empty when it does not answer. */
export function ask(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 8_000_000 });
  } catch {
    return "";
  }
}

/** The values that a database server would run with, by their names as it prints them ("plugin-dir"). */
export function serverVariables(server: string): Map<string, string> {
  const lines = ask(server, "--no-defaults", "--verbose", "--help").split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([a-z][a-z0-9-]+)\s+(\S.*?)\s*$/.exec(line) ?? [];
      return name && value ? [[name, value] as const] : [];
    }),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
