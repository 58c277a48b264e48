import { mysqlTable } from "drizzle-orm/mysql-core";
import { code, whole } from "../columns";

/**
 * Where deeds queue that must not overlap, whoever does them (two admins who each demote the other). Each writes the
 * row of its kind first: on a cluster only a write is seen by the others.
 */
export const houseTurns = mysqlTable("house_turns", {
  name: code("name", { length: 40 }).primaryKey(),
  turn: whole("turn").notNull(),
});
