import mysql, { type Connection } from "mysql2/promise";
import { databasePrefix, testServerUrl } from "./test-environment";

/** An empty database for one test, beside the worker's own; `connection` is one of it. */
export type OwnDatabase = { url: string; connection: Connection; drop: () => Promise<void> };

export async function ownDatabase(purpose: string): Promise<OwnDatabase> {
  const name = `${databasePrefix}${purpose}_${process.pid}`;
  const connection = await mysql.createConnection({ uri: testServerUrl(), charset: "utf8mb4_unicode_520_ci" });
  await connection.query("drop database if exists ??", [name]);
  await connection.query("create database ?? character set utf8mb4 collate utf8mb4_unicode_520_ci", [name]);
  await connection.query("use ??", [name]);
  return {
    url: Object.assign(new URL(testServerUrl()), { pathname: `/${name}` }).toString(),
    connection,
    async drop() {
      await connection.query("drop database if exists ??", [name]);
      await connection.end();
    },
  };
}
