import type { AccessLogEntry } from "./access-log";

/** The same deed by the same person, several times with nothing else between; `newest` is the last of them. */
export type RepeatedDeed = { newest: AccessLogEntry; oldestAt: Date; times: number };

/** Joins neighbours that would read the same, newest first, so that nine looks at a list do not bury the one at a page. */
export function joinRepeats(entries: readonly AccessLogEntry[]): RepeatedDeed[] {
  const joined: RepeatedDeed[] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    if (last && readsTheSame(last.newest, entry)) {
      last.oldestAt = entry.at;
      last.times += 1;
    } else joined.push({ newest: entry, oldestAt: entry.at, times: 1 });
  }
  return joined;
}

function readsTheSame(one: AccessLogEntry, other: AccessLogEntry): boolean {
  return (
    one.actorId === other.actorId &&
    one.event === other.event &&
    one.reason === other.reason &&
    one.sawAmounts === other.sawAmounts &&
    one.seen.join() === other.seen.join()
  );
}
