import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { parseEnv } from "node:util";
import { codeOf } from "./problem.ts";

const recipes = {
  MASTER_KEYS: () => `1:${randomBytes(32).toString("hex")}`,
  INDEX_KEY: () => randomBytes(32).toString("hex"),
  BACKUP_KEY: () => randomBytes(32).toString("hex"),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: () => randomBytes(32).toString("base64"),
  DATABASE_PASSWORD: () => randomBytes(24).toString("hex"),
};

/** The names of the secrets that we make ourselves when nobody gave them. */
export type SecretName = keyof typeof recipes;

/** What must not be made anew beside data that were sealed with the old one. */
export const keysOfData: SecretName[] = ["MASTER_KEYS", "INDEX_KEY"];

/** The variables of a file like .env; none when there is no such file. */
export function readEnvFile(path: string): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(path, "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return {};
    throw error;
  }
}

/**
 * Returns the secrets of the file, and makes those that neither it nor `given` has. What is there is never replaced:
 * the file is only ever appended to, readable by its owner alone.
 */
export function ensureSecrets(path: string, given: NodeJS.Dict<string>): NodeJS.Dict<string> {
  const kept = readEnvFile(path);
  const made = Object.entries(recipes).filter(([name]) => !kept[name] && !given[name]);
  if (made.length > 0) {
    const lines = made.map(([name, make]) => `${name}=${make()}\n`).join("");
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const file = openSync(path, "a", 0o600);
    chmodSync(path, 0o600);
    writeSync(file, `\n${lines}`);
    fsyncSync(file);
    closeSync(file);
  }
  return readEnvFile(path);
}
