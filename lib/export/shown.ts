import { getTableName } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import { Sealed } from "@/lib/crypto/seal";
import type { Value } from "@/lib/csv";
import { minorDigits } from "@/lib/money";
import type { Row, SheetColumn } from "./sheet";
import { unitOf } from "./unit-of";

type How = { sealedRow: (row: Row) => string; isJson: boolean; unit?: string | null | undefined };

/** How one column is handed out; an amount of money also in the way that people write it, with its currency. */
export function shown(key: string, column: MySqlColumn, how: How): SheetColumn[] {
  const sqlType = column.getSQLType();
  const plain: SheetColumn = {
    key,
    unit: how.unit === undefined ? unitOf(key, sqlType) : how.unit,
    show(row, { open, words }) {
      const value = row[key];
      if (!(value instanceof Sealed)) return key === "id" ? handedOut(value) : named(handedOut(value), words);
      const text = open({ table: getTableName(column.table), column: column.name, row: how.sealedRow(row) }, value);
      return how.isJson ? named(parsed(text), words) : text;
    },
  };
  return sqlType === "bigint" ? [plain, readable(key)] : [plain];
}

function readable(key: string): SheetColumn {
  const show = (row: Row): Value => {
    const [minor, currency] = [row[key], row.currency];
    if (typeof minor !== "number" || typeof currency !== "string") return null;
    const digits = minorDigits(currency);
    return `${(minor / 10 ** digits).toFixed(digits)} ${currency}`;
  };
  return { key: key.endsWith("Minor") ? key.slice(0, -"Minor".length) : `${key}InWords`, unit: null, show };
}

/** @throws TypeError for bytes: a hash or a key, which no sheet hands out. */
export function handedOut(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(handedOut);
  if (typeof value === "object" && !Buffer.isBuffer(value))
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, handedOut(part)]));
  throw new TypeError("this cannot be handed out");
}

/** Lists name a person's own words by ids; they are read as words. */
function named(value: Value, words: ReadonlyMap<string, string>): Value {
  if (typeof value === "string") return words.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => named(item, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === "id" ? part : named(part, words)]),
  );
}

function parsed(text: string): Value {
  try {
    return handedOut(JSON.parse(text));
  } catch {
    return text;
  }
}
