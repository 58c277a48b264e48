import type { PoolConnection } from "mysql2";
import { vi } from "vitest";
import { pool } from "@/db/client";

/** What `work` gave, and every statement that it sent to the database on its way: reads, writes, BEGIN and COMMIT alike. */
export async function roundTripsOf<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const watched = new Set<() => void>();
  const watch = (connection: PoolConnection) => {
    const spy = vi.spyOn(connection, "query");
    const seen = spy.mock.calls.length;
    watched.add(() => {
      for (const [statement] of spy.mock.calls.slice(seen)) statements.push(textOf(statement));
      spy.mockRestore();
    });
  };
  const core = pool().pool;
  core.on("acquire", watch);
  try {
    return { result: await work(), statements };
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
