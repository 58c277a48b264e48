import { blindIndex } from "@/lib/crypto/blind-index";
import { type LiveEvent, REMEMBERED } from "./read-events";

/**
 * The events that a process saw last, and how far it has read. A browser is told how far it has come by a mark, a keyed
 * fingerprint: the number itself would say how much the whole house does.
 */
export type EventMemory = {
  position: () => number;
  add: (events: readonly LiveEvent[]) => void;
  /** The mark of where it has read to. */
  mark: () => string;
  /** What a person was to be told since their mark; null when that is too long ago to be known. */
  since: (mark: string, userId: string) => LiveEvent[] | null;
  /** What a person was to be told since an instant, as far as it is remembered. */
  after: (at: Date, userId: string) => LiveEvent[];
};

export function rememberEvents(first: readonly LiveEvent[]): EventMemory {
  let events = [...first];
  let position = first.at(-1)?.position ?? 0;
  return {
    position: () => position,
    add(more) {
      events = [...events, ...more].slice(-REMEMBERED);
      position = more.at(-1)?.position ?? position;
    },
    mark: () => markOf(position),
    since(mark, userId) {
      if (mark === markOf(position)) return [];
      const known = new Set(events.map((event) => event.position));
      const seen = [...known].find((candidate) => markOf(candidate) === mark);
      if (seen === undefined) return null;
      return events.filter((event) => event.position > seen && event.userId === userId);
    },
    after: (at, userId) => events.filter((event) => event.at >= at && event.userId === userId),
  };
}

function markOf(position: number): string {
  return blindIndex("event-position", String(position)).subarray(0, 12).toString("base64url");
}
