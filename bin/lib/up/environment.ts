import { join } from "node:path";
import { hasData } from "../database/place.ts";
import { Problem } from "../problem.ts";
import { root } from "../root.ts";
import { ensureSecrets, keysOfData, readEnvFile } from "../secrets.ts";
import { folders } from "./folders.ts";
import { privatePlace } from "./private-data.ts";
import type { Settings } from "./settings.ts";

/** What the operator said: the process's environment before the file .env. An empty variable says nothing. */
export function givenEnvironment(): NodeJS.Dict<string> {
  return { ...said(readEnvFile(join(root, ".env"))), ...said(process.env) };
}

function said(variables: NodeJS.Dict<string>): NodeJS.Dict<string> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
}

/** What app, worker and scripts run with: our secrets, then .env, then the environment, then what this run decided. */
export function environmentOf(settings: Settings, given: NodeJS.Dict<string>): NodeJS.ProcessEnv {
  refuseLostKeys(given);
  return {
    ...ensureSecrets(folders.secrets, given),
    ...given,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DEMO: settings.isDemo ? "1" : "0",
    HOST: settings.host,
    PORT: String(settings.port),
    APP_URL: settings.appUrl,
    // What speaks TLS before the app is one more proxy of ours.
    ...(settings.isHttps ? { TRUSTED_PROXIES: String(Number(given.TRUSTED_PROXIES ?? 0) + 1) } : {}),
  };
}

/** New keys beside old data would look like a start and be a loss: what was sealed could never be opened again. */
function refuseLostKeys(given: NodeJS.Dict<string>): void {
  const known = { ...readEnvFile(folders.secrets), ...given };
  const missing = keysOfData.filter((name) => !known[name]);
  if (missing.length > 0 && hasData(privatePlace())) {
    throw new Problem(
      `${folders.secrets} has lost ${missing.join(" and ")}, without which the data cannot be read: put it back, or start over with --fresh.`,
    );
  }
}
