import { counter } from "./counters";

/** Counts the days of one record whose kept scores were not those of its entries. */
export function countRebuilt(days: number): void {
  counter({
    name: "purposeful_rollup_days_mended_total",
    help: "Days whose kept scores differed from those that their entries make, and were made anew.",
    labelNames: [],
  }).inc(days);
}
