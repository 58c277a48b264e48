import { setTimeout as pause } from "node:timers/promises";
import { read } from "@/db/read";
import { sessionsAlive } from "@/lib/auth/sessions-alive";
import { now, SECOND } from "@/lib/clock";
import { errorCode } from "@/lib/log/error-code";
import { log } from "@/lib/log/log";
import { type EventMemory, rememberEvents } from "./memory";
import { type OpenStream, openStreams } from "./open-streams";
import { eventsSince, newestEvents } from "./read-events";

/** Well under a second, so that a session that was ended is refused within one on a busy machine, too. */
const EVERY_MS = 0.4 * SECOND;
const BEAT_MS = 20 * SECOND;

// One poll for the whole process, however many streams there are and however many bundles hold this module.
declare global {
  var purposefulPoll: Promise<EventMemory> | undefined;
}

/**
 * What the process remembers of events, with its poll running for as long as anybody listens.
 * @throws UnavailableError when the database is away
 */
export function listening(): Promise<EventMemory> {
  globalThis.purposefulPoll ??= newestEvents().then((newest) => {
    const memory = rememberEvents(newest);
    keepPolling(memory).catch((error: unknown) => log("error", "events.stopped", { code: errorCode(error) }));
    return memory;
  }, forget);
  return globalThis.purposefulPoll;
}

function forget(error: unknown): never {
  globalThis.purposefulPoll = undefined;
  throw error;
}

/** Ends when nobody has listened for a while; the next listener begins anew. */
async function keepPolling(memory: EventMemory): Promise<void> {
  let isAway = false;
  let beatAt = Date.now();
  let idleSince = Date.now();
  while (openStreams().size > 0 || Date.now() - idleSince < BEAT_MS) {
    if (openStreams().size > 0) idleSince = Date.now();
    try {
      await poll(memory);
      if (isAway) log("info", "events.go-on");
      isAway = false;
    } catch (error) {
      if (!isAway) log("warn", "events.cannot-go-on", { code: errorCode(error) });
      isAway = true; // nothing is told meanwhile: what is told, is told to sessions that were just looked at
    }
    if (Date.now() - beatAt > BEAT_MS) {
      beatAt = Date.now();
      for (const stream of [...openStreams()]) stream.beat(memory.mark());
    }
    await pause(EVERY_MS, undefined, { ref: false });
  }
  globalThis.purposefulPoll = undefined;
}

/** Closes the streams whose session is over, then tells the others what is new. */
export async function poll(memory: EventMemory): Promise<void> {
  const streams = [...openStreams()];
  if (streams.length > 0) await closeEnded(streams);
  const events = await eventsSince(memory.position());
  if (events.length === 0) return;
  memory.add(events);
  for (const stream of [...openStreams()]) {
    const told = events.filter(({ userId }) => userId === stream.userId);
    for (const event of told) stream.tell(event);
    if (told.length > 0) stream.beat(memory.mark());
  }
}

async function closeEnded(streams: readonly OpenStream[]): Promise<void> {
  const alive = await read((db) => sessionsAlive(db, streams, now()));
  for (const stream of streams) {
    const roles = alive.get(stream.sessionId);
    if (roles === undefined) stream.close("ended");
    else if (roles !== stream.roles) stream.close("changed");
  }
}
