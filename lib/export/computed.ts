import { after, DAY } from "@/lib/clock";
import type { Value } from "@/lib/csv";
import { measuredFields } from "@/lib/wellness/check-in/write-readings";
import type { Row } from "./sheet";

const BIN = 30 * DAY;

/** A deleted entry can be brought back until then. */
export function removedAfter({ deletedAt }: Row): Value {
  return deletedAt instanceof Date ? after(BIN, deletedAt).toISOString() : null;
}

const units = new Map<unknown, string>(Object.values(measuredFields).map(({ metric, unit }) => [metric, unit.metric]));

/** The unit of a measured value as it is kept; `enteredUnit` is the one that the person used. */
export function canonicalUnit({ metric }: Row): Value {
  return units.get(metric) ?? null;
}
