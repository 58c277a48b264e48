import { sql } from "drizzle-orm";
import {
  boolean,
  char,
  customType,
  date,
  datetime,
  decimal,
  int,
  mysqlEnum,
  tinyint,
  varchar,
} from "drizzle-orm/mysql-core";
import { parse, stringify } from "uuid";
import { Sealed } from "@/lib/crypto/seal";

/*
 * Every column of the product is made here, so its class is said by its builder:
 *   class A (sealed, opens only with the person's key): sealed, sealedFile
 *   class B (database encryption): everything else; free text of class B is a name or a label, never what somebody confides.
 */

/** UUIDv7, 16 bytes in the row, its usual spelling in TypeScript. */
export const id = customType<{ data: string; driverData: Buffer }>({
  dataType: () => "binary(16)",
  toDriver: (value) => Buffer.from(parse(value)),
  fromDriver: (value) => stringify(value),
});

/** SHA-256 or HMAC-SHA-256. */
export const digest = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "binary(32)" });

/** Class A: a short sealed text. The row keeps up to 8,000 bytes of UTF-8. */
export const sealed = customType<{ data: Sealed; driverData: Buffer }>({
  dataType: () => "varbinary(8192)",
  toDriver: (value) => value.bytes,
  fromDriver: (value) => new Sealed(value),
});

/** Class A: a long sealed text or a file, up to 16 MB. */
export const sealedFile = customType<{ data: Sealed; driverData: Buffer }>({
  dataType: () => "mediumblob",
  toDriver: (value) => value.bytes,
  fromDriver: (value) => new Sealed(value),
});

/** A person's key, wrapped by the master key. */
export const wrappedKey = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "varbinary(96)" });

/** A word of a vocabulary, a hash in text form, a code: ASCII, compared byte by byte. */
export const code = customType<{ data: string; driverData: string; config: { length: number } }>({
  dataType: (config) => `varchar(${config?.length ?? 64}) character set ascii collate ascii_bin`,
});

/** A list of vocabulary codes that is never queried by its parts. MariaDB hands JSON out as text, MySQL parsed. */
export const codes = customType<{ data: string[]; driverData: unknown }>({
  dataType: () => "json",
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => {
    const list: unknown = typeof value === "string" ? JSON.parse(value) : value;
    return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
  },
});

/** Ids, codes and numbers of a job, an audit event or a setting: never a value that a person confided. */
export const facts = customType<{ data: Record<string, Fact>; driverData: unknown }>({
  dataType: () => "json",
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => factsOf(typeof value === "string" ? JSON.parse(value) : value),
});
export type Fact = string | number | boolean | null;

function factsOf(value: unknown): Record<string, Fact> {
  if (typeof value !== "object" || value === null) return {};
  const entries = Object.entries(value).filter((entry): entry is [string, Fact] => isFact(entry[1]));
  return Object.fromEntries(entries);
}

function isFact(value: unknown): value is Fact {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** An instant in UTC, to the millisecond. */
export const instant = (name: string) => datetime(name, { mode: "date", fsp: 3 });

/** A day of the person's own calendar, "YYYY-MM-DD". */
export const day = (name: string) => date(name, { mode: "string" });

/** Class B text: a name or a label. */
export const label = (name: string, length = 255) => varchar(name, { length });

export const flag = (name: string) => boolean(name);
/** 1–10, a level 0–3, an hour: anything that fits a byte. */
export const small = (name: string) => tinyint(name);
export const whole = (name: string) => int(name);
/** A measured value that keeps its digits. */
export const measure = (name: string, precision: number, scale: number) =>
  decimal(name, { precision, scale, mode: "number" });

/** Minor units of a currency. BIGINT holds more than a JavaScript integer: the schema's CHECKs stay below 2^53. */
export const minorUnits = customType<{ data: number; driverData: string | number }>({
  dataType: () => "bigint",
  fromDriver: (value) => Number(value),
});
/** ISO 4217. */
export const currency = (name: string) => char(name, { length: 3 });

/** A closed state machine. What the business may extend is a `code` with a CHECK, or a row. */
export const state = <const T extends [string, ...string[]]>(name: string, values: T) => mysqlEnum(name, values);

export const timestamps = {
  createdAt: instant("created_at").notNull().default(sql`(now(3))`),
  updatedAt: instant("updated_at")
    .notNull()
    .default(sql`(now(3))`)
    .$onUpdate(() => new Date()),
};
