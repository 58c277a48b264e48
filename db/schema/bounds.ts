import { sql } from "drizzle-orm";
import { type AnyMySqlColumn, check } from "drizzle-orm/mysql-core";

/** A bound that a form and zod also have; an unanswered field passes. */
export const within = (name: string, column: AnyMySqlColumn, low: number, high: number) =>
  check(name, sql`${column} is null or ${column} between ${sql.raw(String(low))} and ${sql.raw(String(high))}`);

/** A word of a closed vocabulary that a form and zod also have; an unanswered field passes. */
export const oneOf = (name: string, column: AnyMySqlColumn, words: readonly string[]) =>
  check(name, sql`${column} is null or ${column} in (${sql.raw(words.map((word) => `'${word}'`).join(", "))})`);

/** Three letters of ISO 4217; which of them are in use, the form and zod know. */
export const isoCode = (name: string, column: AnyMySqlColumn) => check(name, sql`char_length(${column}) = 3`);

/** The largest amount of money: far from 2^53, so that every amount stays exact in JavaScript. */
export const mostMinor = 1e13;
