import { connect, createServer } from "node:net";
import { eq, sql } from "drizzle-orm";
import type { PoolConnection } from "mysql2";
import { afterEach, expect, test } from "vitest";
import { assertServer } from "@/db/assert-server";
import { closePool, type Database, pool } from "@/db/client";
import { DatabaseFailure, UnknownOutcome } from "@/db/failure";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { UnavailableError } from "@/lib/errors";
import { aClient } from "@/tests/factories/people";
import { homeUrl, moveTo, silentServer } from "@/tests/support/other-server";

const numberOf = async (db: Database): Promise<number> => {
  const [rows] = await db.execute(sql`select connection_id() as id`);
  return Number(Object.values(Array.isArray(rows) ? (rows[0] ?? {}) : {})[0]);
};

/** Kills a connection, and waits until the driver has seen it. */
async function kill(connectionNumber: number): Promise<void> {
  await read((db) => db.execute(sql.raw(`kill ${connectionNumber}`)));
  for (let left = 100; left > 0; left--) {
    const [rows] = await pool().query(`select 1 from information_schema.processlist where id = ${connectionNumber}`);
    if (Array.isArray(rows) && rows.length === 0) break;
  }
  await new Promise((resolve) => setImmediate(resolve));
}

async function nameOf(userId: string): Promise<string | undefined> {
  const [row] = await read((db) => db.select({ name: users.name }).from(users).where(eq(users.id, userId)));
  return row?.name;
}

test("a connection killed between two statements: the work is repeated on another one", async () => {
  const client = await aClient();
  let tries = 0;
  await inTransaction(async (tx) => {
    tries += 1;
    await tx.db
      .update(users)
      .set({ name: `Try ${tries}` })
      .where(eq(users.id, client.userId));
    if (tries === 1) await kill(await numberOf(tx.db));
    await tx.db.update(users).set({ phone: null }).where(eq(users.id, client.userId));
  });
  expect(tries).toBe(2);
  expect(await nameOf(client.userId)).toBe("Try 2");
});

test("a connection killed before COMMIT could be sent: the work is repeated", async () => {
  const client = await aClient();
  let tries = 0;
  await inTransaction(async (tx) => {
    tries += 1;
    await tx.db
      .update(users)
      .set({ name: `Try ${tries}` })
      .where(eq(users.id, client.userId));
    if (tries === 1) await kill(await numberOf(tx.db));
  });
  expect(await nameOf(client.userId)).toBe("Try 2");
});

test("no connection is lost to the pool by failures of every kind", async () => {
  const client = await aClient();
  const failing = (round: number) =>
    inTransaction(async (tx) => {
      await tx.db.update(users).set({ name: "Never" }).where(eq(users.id, client.userId));
      if (round % 2) await kill(await numberOf(tx.db));
      throw new RangeError("after the write");
    });
  for (let round = 0; round < 12; round++) await expect(failing(round)).rejects.toThrow(RangeError);
  await Promise.all(Array.from({ length: 12 }, () => inTransaction((tx) => tx.db.execute(sql`select 1`))));
  expect(await nameOf(client.userId)).toBe("Test Person");
});

test("everybody waits a while for a busy pool, and then is told", { timeout: 30_000 }, async () => {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  const holders = Array.from({ length: 10 }, () =>
    inTransaction(async (tx) => {
      await tx.db.execute(sql`select 1`);
      await held;
    }),
  );
  await Promise.all(holders.map(() => new Promise((resolve) => setImmediate(resolve))));
  const late = await Promise.allSettled([
    read((db) => db.execute(sql`select 1`)),
    inTransaction((tx) => tx.db.execute(sql`select 1`)),
  ]);
  letGo();
  await Promise.all(holders);
  expect(late.map((one) => (one.status === "rejected" ? one.reason : null))).toEqual([
    new UnavailableError(),
    new UnavailableError(),
  ]);
  await read((db) => db.execute(sql`select 1`));
});

afterEach(() => moveTo(homeUrl));

test("a server that is away is unavailable; when it is back, the next request works", async () => {
  await moveTo("mysql://root@127.0.0.1:1/nowhere");
  await expect(read((db) => db.execute(sql`select 1`))).rejects.toThrow(UnavailableError);
  await expect(inTransaction((tx) => tx.db.execute(sql`select 1`))).rejects.toThrow(UnavailableError);
  await moveTo(homeUrl);
  await expect(read((db) => db.execute(sql`select 1`))).resolves.toBeDefined();
});

test("a server that accepts and says nothing is given up", { timeout: 30_000 }, async () => {
  const silent = await silentServer();
  await moveTo(silent.url);
  await expect(inTransaction((tx) => tx.db.execute(sql`select 1`))).rejects.toThrow(UnavailableError);
  silent.stop();
});

/** Between us and the server: hands everything on, but hangs up when `statement` passes for the first time. */
async function cutAt(statement: string, when: "before" | "after"): Promise<() => void> {
  const target = new URL(homeUrl);
  const port = Number(target.port);
  let isCut = false;
  const between = createServer((socket) => {
    const server = connect(port, target.hostname);
    const end = () => {
      socket.destroy();
      server.destroy();
    };
    let isDeaf = false;
    socket.on("data", (bytes) => {
      const isIt = !isCut && bytes.includes(statement);
      isCut ||= isIt;
      if (isIt && when === "before") return end();
      isDeaf ||= isIt;
      server.write(bytes);
    });
    server.on("data", (bytes) => (isDeaf ? end() : socket.write(bytes)));
    for (const one of [socket, server]) one.on("error", end).on("close", end);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => between.once("listening", resolve));
  const address = between.address();
  target.port = String(typeof address === "object" && address ? address.port : 0);
  await moveTo(target.toString());
  return () => between.close();
}

test.each(["before", "after"] as const)("cut off %s the server read COMMIT: the outcome is unknown", async (when) => {
  const client = await aClient();
  const stop = await cutAt("COMMIT", when);
  let tries = 0;
  const work = inTransaction(async (tx) => {
    tries += 1;
    await tx.db.update(users).set({ name: "Committed" }).where(eq(users.id, client.userId));
  });
  await expect(work).rejects.toThrow(UnknownOutcome);
  expect(tries).toBe(1);
  await moveTo(homeUrl);
  stop();
  expect(await nameOf(client.userId)).toBe(when === "after" ? "Committed" : "Test Person");
});

test("cut off at the beginning of a transaction: it begins again", async () => {
  const client = await aClient();
  const stop = await cutAt("START TRANSACTION", "after");
  await inTransaction((tx) => tx.db.update(users).set({ name: "Begun" }).where(eq(users.id, client.userId)));
  stop();
  expect(await nameOf(client.userId)).toBe("Begun");
});

test("cut off at ROLLBACK: the error that led to it is told, and nothing is kept", async () => {
  const client = await aClient();
  const stop = await cutAt("ROLLBACK", "before");
  const work = inTransaction(async (tx) => {
    await tx.db.update(users).set({ name: "Never" }).where(eq(users.id, client.userId));
    throw new RangeError("after the write");
  });
  await expect(work).rejects.toThrow(RangeError);
  await moveTo(homeUrl);
  stop();
  expect(await nameOf(client.userId)).toBe("Test Person");
});

test("a database that does not exist is a fault of the setup, not a server that is away", async () => {
  const elsewhere = new URL(homeUrl);
  elsewhere.pathname = "/no_such_database_anywhere";
  await moveTo(elsewhere.toString());
  await expect(read((db) => db.execute(sql`select 1`))).rejects.toThrow(DatabaseFailure);
});

test("each session sets what it relies on, whatever the server's defaults are", async () => {
  const [rows] = await read((db) =>
    db.execute(sql`select @@session.group_concat_max_len as length, @@session.innodb_lock_wait_timeout as wait`),
  );
  expect(rows).toEqual([{ length: 1_048_576, wait: 5 }]);
});

test("the app does not start on sessions that cut long lists or wait too long for locks", async () => {
  await expect(assertServer()).resolves.toBeUndefined();
  const core = pool().pool;
  for (const [setting, fault] of [
    ["group_concat_max_len = 1024", /group_concat_max_len/],
    ["innodb_lock_wait_timeout = 50", /innodb_lock_wait_timeout/],
  ] as const) {
    const undo = (connection: PoolConnection) => void connection.query(`set session ${setting}`);
    core.on("acquire", undo);
    await expect(assertServer()).rejects.toThrow(fault);
    core.off("acquire", undo);
  }
  await closePool(); // its connections keep what was set
});
