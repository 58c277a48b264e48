import { asc, desc, gt, isNull, or } from "drizzle-orm";
import { read } from "@/db/read";
import { liveEvents } from "@/db/schema/operations/live-events";
import { numberEvents } from "./number-events";
import { isTopic, type Topic } from "./topics";

export type LiveEvent = {
  id: string;
  position: number;
  userId: string;
  topic: Topic;
  originSessionId: string | null;
  at: Date;
};

/** So many are remembered, for browsers that come back after a moment. */
export const REMEMBERED = 2000;

const columns = {
  id: liveEvents.id,
  position: liveEvents.position,
  userId: liveEvents.userId,
  topic: liveEvents.topic,
  originSessionId: liveEvents.originSessionId,
  at: liveEvents.createdAt,
};

/** The newest events, the oldest of them first: where a process begins to listen. */
export async function newestEvents(): Promise<LiveEvent[]> {
  const rows = await read((db) =>
    db.select(columns).from(liveEvents).orderBy(desc(liveEvents.position)).limit(REMEMBERED),
  );
  return numbered(rows).reverse();
}

/** What is new since a position, in order. What has no position yet gets one first. */
export async function eventsSince(position: number): Promise<LiveEvent[]> {
  const rows = await readSince(position);
  if (rows.every((row) => row.position !== null)) return numbered(rows);
  await numberEvents();
  return numbered(await readSince(position));
}

function readSince(position: number) {
  return read((db) =>
    db
      .select(columns)
      .from(liveEvents)
      .where(or(gt(liveEvents.position, position), isNull(liveEvents.position)))
      .orderBy(asc(liveEvents.position), asc(liveEvents.id)),
  );
}

type Row = Omit<LiveEvent, "position" | "topic"> & { position: number | null; topic: string };

function numbered(rows: readonly Row[]): LiveEvent[] {
  return rows.flatMap(({ position, topic, ...rest }) =>
    position !== null && isTopic(topic) ? [{ ...rest, position, topic }] : [],
  );
}
