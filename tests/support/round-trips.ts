import type { PoolConnection, QueryOptions } from "mysql2";
import { vi } from "vitest";
import { pool } from "@/db/client";

type QueryValues = QueryOptions["values"];

/** A statement as it was sent, and what stood for its question marks. */
export type Sent = { text: string; values: QueryValues };

/** What `work` gave, and every statement that it sent to the database on its way: reads, writes, BEGIN and COMMIT alike. */
export async function roundTripsOf<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const { result, sent } = await sentBy(work);
  return { result, statements: sent.map(({ text }) => text) };
}

/** As `roundTripsOf`, with the values: to ask the server how it would answer. */
export async function sentBy<T>(work: () => Promise<T>): Promise<{ result: T; sent: Sent[] }> {
  const sent: Sent[] = [];
  const watched = new Set<() => void>();
  const watch = (connection: PoolConnection) => {
    const spy = vi.spyOn(connection, "query");
    const seen = spy.mock.calls.length;
    watched.add(() => {
      for (const [statement, values] of spy.mock.calls.slice(seen)) sent.push({ text: textOf(statement), values });
      spy.mockRestore();
    });
  };
  const core = pool().pool;
  core.on("acquire", watch);
  try {
    return { result: await work(), sent };
  } finally {
    core.off("acquire", watch);
    for (const collect of watched) collect();
  }
}

function textOf(statement: unknown): string {
  if (typeof statement === "string") return statement;
  const text = typeof statement === "object" && statement !== null ? Reflect.get(statement, "sql") : null;
  return String(text);
}
