import { and, eq, inArray, or, sql } from "drizzle-orm";
import { rateLimits } from "@/db/schema/identity/sign-in";
import { inTransaction, type Transaction } from "@/db/transaction";
import { now } from "@/lib/clock";
import { blindIndex } from "@/lib/crypto/blind-index";
import { RateLimitedError, UnavailableError } from "@/lib/errors";
import type { Limit } from "./limits";

/** Whom a limit counts: an e-mail address, a network address, a person. Null (not known) is not counted. */
export type Counted = readonly [limit: Limit, whom: string | null];

type Bucket = { limit: Limit; bucket: Buffer; windowStart: Date; previousStart: Date; at: Date };

/**
 * Counts one try against each limit before the try is made, so that concurrent tries cannot all pass. A window slides: the
 * one before counts by the part of it that is still within reach.
 * @throws RateLimitedError when one of the limits is used up; UnavailableError when the database is away, so nothing can be
 * tried while nothing can be counted.
 */
export async function countTry(counted: readonly Counted[]): Promise<void> {
  const buckets = bucketsOf(counted);
  if (buckets.length === 0) return;
  const waits = await inTransaction(async (tx) => {
    for (const { limit, bucket, windowStart } of buckets) {
      // Counted to one above the limit: who goes on trying is not locked out for longer by it.
      await tx.db
        .insert(rateLimits)
        .values({ bucket, windowStart, used: 1 })
        .onDuplicateKeyUpdate({ set: { used: sql`least(${rateLimits.used} + 1, ${limit.most + 1})` } });
    }
    const rows = await tx.db
      .select()
      .from(rateLimits)
      .where(
        or(
          ...buckets.map(({ bucket, windowStart, previousStart }) =>
            and(eq(rateLimits.bucket, bucket), inArray(rateLimits.windowStart, [windowStart, previousStart])),
          ),
        ),
      );
    return buckets.map((bucket) => waitOf(bucket, rows));
  });
  const wait = Math.max(...waits);
  if (wait > 0) throw new RateLimitedError(Math.ceil(wait / 1000));
}

/**
 * A try that succeeded does not count: whoever knows the password is not locked out by using it. Where the database is too
 * busy for that the try stays counted: what it was for is done by now, and must not be answered as if it had failed.
 */
export async function giveBack(counted: readonly Counted[]): Promise<void> {
  try {
    await inTransaction((tx) => takeOff(tx, bucketsOf(counted)));
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
  }
}

async function takeOff(tx: Transaction, buckets: readonly Bucket[]): Promise<void> {
  for (const { bucket, windowStart } of buckets) {
    await tx.db
      .update(rateLimits)
      .set({ used: sql`greatest(${rateLimits.used} - 1, 0)` })
      .where(and(eq(rateLimits.bucket, bucket), eq(rateLimits.windowStart, windowStart)));
  }
}

/** In one order for everybody, so that two tries that share buckets cannot wait for each other. */
function bucketsOf(counted: readonly Counted[]): Bucket[] {
  const at = now();
  return counted
    .flatMap(([limit, whom]) => {
      if (whom === null) return [];
      const start = Math.floor(at.getTime() / limit.windowMs) * limit.windowMs;
      const bucket = blindIndex(limit.name, whom);
      return [{ limit, bucket, windowStart: new Date(start), previousStart: new Date(start - limit.windowMs), at }];
    })
    .sort((a, b) => Buffer.compare(a.bucket, b.bucket));
}

/** Milliseconds until the next try may be made; 0 when this one may. */
function waitOf(
  { limit, bucket, windowStart, previousStart, at }: Bucket,
  rows: (typeof rateLimits.$inferSelect)[],
): number {
  const usedIn = (start: Date) =>
    rows.find((row) => row.bucket.equals(bucket) && row.windowStart.getTime() === start.getTime())?.used ?? 0;
  return waitAfter({
    current: usedIn(windowStart),
    previous: usedIn(previousStart),
    elapsed: (at.getTime() - windowStart.getTime()) / limit.windowMs,
    limit,
  });
}

/**
 * The arithmetic of the sliding window, apart from its storage.
 * @param elapsed how much of the current window is over, 0 to 1.
 * @returns milliseconds to wait; 0 when the try that is already counted in `current` may be made.
 */
export function waitAfter(used: { current: number; previous: number; elapsed: number; limit: Limit }): number {
  const { current, previous, elapsed, limit } = used;
  if (current + previous * (1 - elapsed) <= limit.most) return 0;
  // Until so much of the earlier window has slid away that one more fits; else into the next window, where the current one
  // is the earlier.
  const { most } = limit;
  const fits = current < most ? 1 - (most - 1 - current) / Math.max(previous, 1) : 2 - (most - 1) / current;
  return Math.max(1000, (fits - elapsed) * limit.windowMs);
}
