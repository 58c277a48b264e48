import type { LiveEvent } from "./read-events";

/** Why a stream is closed: the session is over; its rights changed; the server ends; it reads too slowly, or is one too many. */
export type Farewell = "ended" | "changed" | "leaving" | "crowded";

/** A browser that listens. */
export type OpenStream = {
  userId: string;
  sessionId: string;
  /** What the person was when it opened: with other roles the page may be another. */
  roles: string;
  tell: (event: LiveEvent) => void;
  /** A sign of life, with the mark of how far it has come. */
  beat: (mark: string) => void;
  close: (why: Farewell) => void;
};

declare global {
  var purposefulStreams: Set<OpenStream> | undefined;
}

/** All streams of this process; they cost no database connection. */
export function openStreams(): Set<OpenStream> {
  globalThis.purposefulStreams ??= new Set();
  return globalThis.purposefulStreams;
}

/** A browser needs one; a few more may overlap for a moment. Beyond, the oldest goes. */
const MOST_PER_SESSION = 3;
/** Beyond, a new one is asked to come later: each costs some memory and a place in the poll. */
export const MOST_PER_PROCESS = 10_000;

/** Adds a stream, and closes the oldest of its browser when there are too many. */
export function addStream(stream: OpenStream): void {
  const streams = openStreams();
  const siblings = [...streams].filter(({ sessionId }) => sessionId === stream.sessionId);
  for (const oldest of siblings.slice(0, Math.max(0, siblings.length + 1 - MOST_PER_SESSION))) oldest.close("crowded");
  streams.add(stream);
}

export function closeAllStreams(why: Farewell): void {
  for (const stream of [...openStreams()]) stream.close(why);
}
