import { connectByUrl } from "../database/connect.ts";
import { runScript } from "../project-command.ts";
import type { TestServer } from "./mariadb.ts";

/** Makes an empty database on a test server, in the place of one of that name, and returns its address. */
export async function newDatabase(server: TestServer, name: string): Promise<string> {
  const connection = await connectByUrl(server.url);
  try {
    await connection.query("DROP DATABASE IF EXISTS ??", [name]);
    await connection.query("CREATE DATABASE ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci", [name]);
  } finally {
    await connection.end();
  }
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.toString();
}

/** Lays the schema on an empty database, and a second time, which must find nothing to do. Throws CommandFailed. */
export async function migrateTwice(url: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const first = await runScript("db:migrate", { ...env, DATABASE_URL: url });
  const second = await runScript("db:migrate", { ...env, DATABASE_URL: url });
  return first.at(-1) !== second.at(-1) && /up to date/.test(second.at(-1) ?? "");
}
