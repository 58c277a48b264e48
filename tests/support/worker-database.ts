import mysql from "mysql2/promise";
import { afterAll } from "vitest";
import { testServerUrl, workerDatabaseUrl } from "./test-environment";

// Each worker has a database of its own, made and migrated once; tests make their own people and never truncate.
const url = workerDatabaseUrl(process.env.VITEST_POOL_ID ?? "1");
process.env.DATABASE_URL = url;

const server = await mysql.createConnection(testServerUrl());
await server.query("create database if not exists ?? character set utf8mb4 collate utf8mb4_unicode_520_ci", [
  new URL(url).pathname.slice(1),
]);
await server.end();

const { migrate } = await import("@/db/migrate");
await migrate(url);

afterAll(async () => {
  const { closePool } = await import("@/db/client");
  await closePool();
});
