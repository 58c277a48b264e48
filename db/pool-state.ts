/** How many connections the pool has open, how many of them work, and how many requests wait for one. */
export type PoolState = { open: number; inUse: number; waiting: number };

/** Reads the driver's own lists: it publishes events, and none for a connection that was destroyed. */
export function poolState(): PoolState {
  const inner: object = globalThis.purposefulPool?.pool ?? {};
  const open = lengthOf(inner, "_allConnections");
  return { open, inUse: open - lengthOf(inner, "_freeConnections"), waiting: lengthOf(inner, "_connectionQueue") };
}

function lengthOf(pool: object, list: string): number {
  const found: unknown = Reflect.get(pool, list);
  const length = typeof found === "object" && found !== null && "length" in found ? found.length : 0;
  return typeof length === "number" ? length : 0;
}
