import { readFileSync } from "node:fs";
import type { Connection } from "mysql2/promise";
import { isLoopbackUrl } from "../loopback.ts";

// mysql2 is loaded when it is first needed: a fresh machine has no packages when the command starts.

/** A connection of the server's owner, through its socket. */
export async function connectAsRoot(socketPath: string, user: string): Promise<Connection> {
  const { createConnection } = await import("mysql2/promise");
  return createConnection({ socketPath, user });
}

/** A connection by address, as the app makes it: on another machine only to a server that proves who it is. */
export async function connectByUrl(uri: string, authority?: string): Promise<Connection> {
  const { createConnection } = await import("mysql2/promise");
  const ca = authority ? readFileSync(authority, "utf8") : undefined;
  const ssl = isLoopbackUrl(uri) ? undefined : { rejectUnauthorized: true, verifyIdentity: true, ca };
  return createConnection({ uri, connectTimeout: 5000, ssl });
}
