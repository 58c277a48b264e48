import { and, asc, eq, gte, isNull, or } from "drizzle-orm";
import { read } from "@/db/read";
import { labResults, labValues } from "@/db/schema/health/labs";
import type { ClientRecord } from "@/lib/access/client-record";
import type { EntryValues } from "@/lib/entries/book";
import { nameInRow } from "@/lib/entries/read-rows";
import { NotFoundError } from "@/lib/errors";
import { type AnalyteCode, analyteCodes, canonicalValue } from "./analytes";
import { inCanonical, isUnusualResult, resultOf } from "./result";

/** A value of one day in the analyte's canonical unit, with the range that its report names. */
export type LabPoint = { day: string; value: number; low: number | null; high: number | null };

export type LabTrend = {
  analyte: AnalyteCode;
  /** Oldest first. */
  points: readonly LabPoint[];
  /** Values that do not convert, or are unusual and not confirmed: they are in no chart. */
  left: number;
};

export type LabOverview = { nextTest: string | null; trends: readonly LabTrend[] };

/**
 * Every analyte of the panels since a day, and the next test, in one round trip.
 * @throws NotFoundError when this record does not open that category.
 */
export async function labOverview(record: ClientRecord, from: string, today: string): Promise<LabOverview> {
  if (!record.categories.has("physical")) throw new NotFoundError();
  const rows = await read((db) =>
    db
      .select({
        day: labResults.testDate,
        next: labResults.nextTestDate,
        confirmed: labResults.confirmedFields,
        place: labValues.place,
        analyte: labValues.analyte,
        comparator: labValues.comparator,
        value: labValues.value,
        unit: labValues.unit,
        referenceLow: labValues.referenceLow,
        referenceHigh: labValues.referenceHigh,
        flag: labValues.flag,
      })
      .from(labResults)
      .leftJoin(labValues, and(eq(labValues.userId, labResults.userId), eq(labValues.entryId, labResults.id)))
      .where(
        and(
          eq(labResults.userId, record.userId),
          isNull(labResults.deletedAt),
          or(gte(labResults.testDate, from), gte(labResults.nextTestDate, today)),
        ),
      )
      .orderBy(asc(labResults.testDate), asc(labResults.id), asc(labValues.place)),
  );
  const ahead = rows.flatMap(({ next }) => (next !== null && next >= today ? [next] : []));
  const byAnalyte = Map.groupBy(rows, ({ analyte }) => analyte);
  return {
    nextTest: ahead.sort()[0] ?? null,
    trends: analyteCodes.flatMap((analyte) => trendOf(analyte, byAnalyte.get(analyte) ?? [])),
  };
}

type Found = EntryValues & { day: string; confirmed: string | null; place: number | null };

function trendOf(analyte: AnalyteCode, rows: readonly Found[]): LabTrend[] {
  if (rows.length === 0) return [];
  const points = rows.flatMap((row) => pointOf(row) ?? []);
  return [{ analyte, points, left: rows.length - points.length }];
}

function pointOf(row: Found): LabPoint | null {
  const result = resultOf(row);
  const value = result && inCanonical(result);
  if (!result || value === null) return null;
  const isConfirmed = row.confirmed?.split(",").includes(nameInRow("value", row.place ?? 0)) ?? false;
  if (isUnusualResult(result) && !isConfirmed) return null;
  const converted = (bound: number | null) =>
    bound === null ? null : canonicalValue(result.analyte, bound, result.unit);
  return { day: row.day, value, low: converted(result.low), high: converted(result.high) };
}
