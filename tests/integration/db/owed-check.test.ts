import mysql from "mysql2/promise";
import { afterEach, beforeEach, expect, test } from "vitest";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { UnavailableError } from "@/lib/errors";
import { logTo } from "@/lib/log/log";
import { assertReady } from "@/lib/ops/assert-ready";
import { databaseAnswers } from "@/lib/ops/database-answers";
import { type UnreliableRoad, unreliableRoadTo } from "@/tests/doubles/unreliable-road";
import { homeUrl, moveTo } from "@/tests/support/other-server";

let road: UnreliableRoad;
let lines: string[];

/** The app began while its database was away. */
beforeEach(async () => {
  lines = [];
  logTo({ write: (line: string) => Boolean(lines.push(line)) });
  const { hostname, port } = new URL(homeUrl);
  road = await unreliableRoadTo(hostname, Number(port || 3306));
  await moveTo(Object.assign(new URL(homeUrl), { port: String(road.port) }).toString());
  await road.cut();
  await assertReady();
});

afterEach(async () => {
  await moveTo(homeUrl);
  await road.close();
  logTo(process.stdout);
});

const someone = () => read((db) => db.select({ id: users.id }).from(users).limit(1));

async function directly(statement: string): Promise<void> {
  const connection = await mysql.createConnection(homeUrl);
  await connection.query(statement);
  await connection.end();
}

const faults = [
  {
    schema: "newer",
    spoil: "insert into schema_migrations (tag, statements, statements_done) values ('9999_later', 1, 1)",
    mend: "delete from schema_migrations where tag = '9999_later'",
  },
  {
    schema: "half-migrated",
    spoil: "update schema_migrations set statements_done = statements_done - 1 order by tag limit 1",
    mend: "update schema_migrations set statements_done = statements",
  },
];

test.each(faults)("a $schema schema is refused when the database comes back, until it is right", async (fault) => {
  await expect(someone()).rejects.toThrow(UnavailableError);
  await directly(fault.spoil);
  try {
    await road.mend();
    await expect(someone()).rejects.toThrow(UnavailableError);
    await expect(inTransaction(async () => "written")).rejects.toThrow(UnavailableError);
    expect(await databaseAnswers()).toBe(false);
    expect(lines.filter((line) => line.includes("database.refused"))).toHaveLength(1);
  } finally {
    await directly(fault.mend);
  }
  await expect(someone()).resolves.toBeDefined();
  expect(await databaseAnswers()).toBe(true);
});

test("one look is enough: what a right database becomes later is the next start's to refuse", async () => {
  await road.mend();
  await expect(someone()).resolves.toBeDefined();
  const [fault] = faults;
  if (!fault) throw new RangeError("there are two");
  await directly(fault.spoil);
  try {
    await expect(someone()).resolves.toBeDefined();
    await expect(assertReady()).rejects.toThrow("newer than this version");
  } finally {
    await directly(fault.mend);
  }
});
