import type { Entry } from "@/lib/entries/entry";
import { HabitPart } from "./habit-part";
import type { Reading } from "./reading";

export type OwnEntryPartProps = { reading: Reading; entry: Entry; params: Readonly<Record<string, unknown>> };

/** What only one book has on an entry's page, above what was said. */
export function OwnEntryPart(props: OwnEntryPartProps) {
  return props.reading.book.name === "habits" ? <HabitPart {...props} /> : null;
}
