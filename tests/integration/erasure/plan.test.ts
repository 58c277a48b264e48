import { sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/mysql-core";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { inTransaction } from "@/db/transaction";
import { handledApart, impersonal, otherReferences } from "@/lib/erasure/plan";
import { tablesOfPeople, UnplannedError } from "@/lib/erasure/tables-of-people";
import { everyTable, nameOf } from "@/tests/support/every-table";

/*
 * A new table that fails here has rows of somebody, or of nobody: say which in lib/erasure/plan.ts. With a column `user_id`
 * there is nothing to say, its rows go with the person.
 */

const order = () => read((db) => tablesOfPeople(db));
const define = (text: string) => inTransaction((tx) => tx.db.execute(sql.raw(text)));

test("every table of the schema is emptied of a person, dealt with apart, or nobody's", async () => {
  const emptied = await order();
  const known = [...emptied, ...Object.keys(handledApart), ...Object.keys(impersonal)];
  expect((await everyTable()).map(nameOf).sort()).toEqual(known.sort());
});

test("every reference to a person has its reason, and no reason is left over", async () => {
  const references = (await everyTable()).flatMap((table) =>
    getTableConfig(table).foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference();
      return nameOf(foreignTable) === "users" ? columns.map((column) => `${nameOf(table)}.${column.name}`) : [];
    }),
  );
  expect(references.filter((name) => !name.endsWith(".user_id")).sort()).toEqual(Object.keys(otherReferences).sort());
});

test("what refers goes before what it refers to", async () => {
  const emptied = await order();
  for (const table of await everyTable()) {
    for (const key of getTableConfig(table).foreignKeys) {
      const [from, to] = [emptied.indexOf(nameOf(table)), emptied.indexOf(nameOf(key.reference().foreignTable))];
      if (from !== -1 && to !== -1 && from !== to) expect(from).toBeLessThan(to);
    }
  }
  expect(emptied.indexOf("spiritual_wellness_data")).toBeLessThan(emptied.indexOf("check_ins"));
});

test("a table that nobody planned for stops an erasure before it began", async () => {
  await define("create table unplanned_notes (id binary(16) primary key, note text)");
  try {
    await expect(order()).rejects.toThrow(UnplannedError);
  } finally {
    await define("drop table unplanned_notes");
  }
  await define(
    "create table unplanned_gifts (user_id binary(16) primary key, giver binary(16), foreign key (giver) references users (id))",
  );
  try {
    await expect(order()).rejects.toThrow(/unplanned_gifts.giver/);
  } finally {
    await define("drop table unplanned_gifts");
  }
});
