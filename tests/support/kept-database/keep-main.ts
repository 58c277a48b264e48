import mysql from "mysql2/promise";
import { readMigrations } from "@/db/schema-state";
import { keepPicture } from "./picture";

/*
 * `npm run db:keep`, by hand when a release is cut: takes a picture of a database of this version's schema with the story's
 * people in it. TEST_DATABASE_URL names a MariaDB server; the database is one of its own there, and is dropped again.
 */

const server = process.env.TEST_DATABASE_URL;
if (!server) throw new Error("TEST_DATABASE_URL names the MariaDB server on which the picture is taken.");

// Before anything reads the environment. Nobody can take these keys for real ones: whoever has the picture has them too.
const keys = { masterKeys: `1:${"c3".repeat(32)}`, indexKey: "d4".repeat(32) };
const name = "purposeful_keep";
const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
Object.assign(process.env, {
  DATABASE_URL: url,
  MASTER_KEYS: keys.masterKeys,
  INDEX_KEY: keys.indexKey,
  APP_URL: "http://127.0.0.1:3000",
  DEMO: "0",
  SMTP_URL: "",
  SAFETY_CONTACT_EMAIL: "",
});

const connection = await mysql.createConnection({ uri: server, timezone: "Z", charset: "utf8mb4_unicode_520_ci" });
await connection.query("drop database if exists ??", [name]);
await connection.query("create database ?? character set utf8mb4 collate utf8mb4_unicode_520_ci", [name]);
await connection.query("use ??", [name]);
const { migrate } = await import("@/db/migrate");
await migrate(url);

const { fixChance } = await import("./fixed-world");
const tag = readMigrations("drizzle").at(-1)?.tag ?? "";
fixChance(tag);
const { takenAt, tellStory } = await import("./story");
await tellStory();
const { readPages } = await import("./read-pages");
const pages = await readPages();
const { closePool } = await import("@/db/client");
await closePool();

const empty = await keepPicture(connection, tag, { takenAt: takenAt.toISOString(), ...keys, pages });
await connection.query("drop database ??", [name]);
await connection.end();
process.stdout.write(`kept tests/fixtures/databases/${tag}\n`);
if (empty.length > 0) {
  process.stdout.write(`Nothing stands in ${empty.join(", ")}: no migration of these meets data. Add to story.ts.\n`);
}
