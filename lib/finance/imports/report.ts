import { z } from "zod";
import type { PersonKey } from "@/lib/crypto/person-key";
import { open, type Sealed, seal } from "@/lib/crypto/seal";
import { type Refused, refusals } from "./raw-line";

/** So many lines that were not taken are kept one by one; the others are counted. */
export const MOST_REFUSED = 1_000;

const refused = z.array(z.object({ line: z.number(), why: z.enum(refusals), value: z.string() }));
const duplicates = z.array(z.number());
const stored = z.object({ refused, duplicates });

/** What of a file was not taken: the lines that were refused, and those of what was there already. */
export type Report = z.output<typeof stored>;

const placeOf = (row: string) => ({ table: "money_imports", column: "report", row });

export function sealReport(
  key: PersonKey,
  row: string,
  report: { refused: readonly Refused[]; duplicates: readonly number[] },
): Sealed {
  const short = {
    refused: report.refused.slice(0, MOST_REFUSED),
    duplicates: report.duplicates.slice(0, MOST_REFUSED),
  };
  return seal(key, placeOf(row), JSON.stringify(short));
}

export const openReport = (key: PersonKey, row: string, sealed: Sealed): Report =>
  stored.parse(JSON.parse(open(key, placeOf(row), sealed)));
