import { freePort } from "@/bin/lib/ports";
import type { Running } from "@/bin/lib/processes";
import { folders } from "@/bin/lib/test/folders";
import { startApp } from "@/bin/lib/up/serve";
import { required } from "@/lib/env";

/** An app process of the build, on a port of its own. Several of them are one product over one database. */
export async function startOneApp(): Promise<{ base: string; app: Running }> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const settings = { ...process.env, DATABASE_URL: required("DATABASE_URL"), PORT: String(port), APP_URL: base };
  return { base, app: await startApp(settings, { host: "127.0.0.1", port, logs: folders.logs }) };
}
