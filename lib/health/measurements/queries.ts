import { and, asc, desc, eq, gte, inArray, isNull, max, sql } from "drizzle-orm";
import { olderThan, type Place } from "@/db/older-than";
import { read } from "@/db/read";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import type { ClientRecord } from "@/lib/access/client-record";
import { NotFoundError } from "@/lib/errors";
import { type GlucoseContext, glucoseContexts } from "./bands";
import { type MetricName, metricNamed } from "./metrics";

/** One measured value, in the metric's canonical unit. */
export type MeasuredValue = {
  id: string;
  metric: MetricName;
  measuredAt: Date;
  value: number;
  enteredUnit: string;
  source: string;
  isDoubtful: boolean;
  context: GlucoseContext | null;
  checkInId: string | null;
  createdAt: Date;
  updatedAt: Date;
};

const columns = {
  id: biometricReadings.id,
  metric: biometricReadings.metric,
  measuredAt: biometricReadings.measuredAt,
  value: biometricReadings.value,
  enteredUnit: biometricReadings.enteredUnit,
  source: biometricReadings.source,
  quality: biometricReadings.quality,
  context: biometricReadings.context,
  checkInId: biometricReadings.checkInId,
  createdAt: biometricReadings.createdAt,
  updatedAt: biometricReadings.updatedAt,
};

type Row = Omit<MeasuredValue, "metric" | "context" | "isDoubtful"> & {
  metric: string;
  context: string | null;
  quality: "accepted" | "quarantined";
};

/** The newest values of a metric; of a blood pressure both, so that they can be shown as the pair they are. */
export async function listReadings(
  record: ClientRecord,
  metrics: readonly MetricName[],
  page: { after?: Place | undefined; limit: number },
): Promise<MeasuredValue[]> {
  const at = { at: biometricReadings.measuredAt, id: biometricReadings.id };
  const rows = await read((db) =>
    db
      .select(columns)
      .from(biometricReadings)
      .where(
        and(standing(record), inArray(biometricReadings.metric, [...metrics]), page.after && olderThan(at, page.after)),
      )
      .orderBy(desc(biometricReadings.measuredAt), desc(biometricReadings.id))
      .limit(page.limit),
  );
  return known(rows);
}

/** All values of a metric since an instant, oldest first: what a chart is made of. */
export async function readingsSince(record: ClientRecord, metric: MetricName, from: Date): Promise<MeasuredValue[]> {
  const rows = await read((db) =>
    db
      .select(columns)
      .from(biometricReadings)
      .where(and(standing(record), eq(biometricReadings.metric, metric), gte(biometricReadings.measuredAt, from)))
      .orderBy(asc(biometricReadings.measuredAt)),
  );
  return known(rows);
}

/** Each instant since one at which something was measured, oldest first. */
export async function instantsMeasured(record: ClientRecord, from: Date): Promise<Date[]> {
  const rows = await read((db) =>
    db
      .selectDistinct({ measuredAt: biometricReadings.measuredAt })
      .from(biometricReadings)
      .where(and(standing(record), gte(biometricReadings.measuredAt, from)))
      .orderBy(asc(biometricReadings.measuredAt)),
  );
  return rows.map(({ measuredAt }) => measuredAt);
}

/** The newest value of each metric that was ever measured. */
export async function newestReadings(record: ClientRecord): Promise<MeasuredValue[]> {
  const newest = sql`(${biometricReadings.metric}, ${biometricReadings.measuredAt}) in (
    select metric, max(measured_at) from biometric_readings
    where user_id = ${sql.param(record.userId, biometricReadings.userId)} and deleted_at is null group by metric)`;
  const rows = await read((db) =>
    db
      .select(columns)
      .from(biometricReadings)
      .where(and(standing(record), newest)),
  );
  return known(rows);
}

/** When anything was measured last; null when nothing was. */
export async function lastMeasured(record: ClientRecord): Promise<Date | null> {
  const [row] = await read((db) =>
    db
      .select({ at: max(biometricReadings.measuredAt) })
      .from(biometricReadings)
      .where(standing(record)),
  );
  return row?.at ?? null;
}

/** One value, or null. */
export async function readingOf(record: ClientRecord, id: string): Promise<MeasuredValue | null> {
  const rows = await read((db) =>
    db
      .select(columns)
      .from(biometricReadings)
      .where(and(standing(record), eq(biometricReadings.id, id))),
  );
  return known(rows)[0] ?? null;
}

/** @throws NotFoundError when this record does not open the physical part. */
function standing(record: ClientRecord) {
  if (!record.categories.has("physical")) throw new NotFoundError();
  return and(eq(biometricReadings.userId, record.userId), isNull(biometricReadings.deletedAt));
}

/** A metric that a later version knew is kept and not shown. */
function known(rows: readonly Row[]): MeasuredValue[] {
  return rows.flatMap(({ metric, context, quality, ...row }) => {
    const named = metricNamed(metric);
    const said = glucoseContexts.find((each) => each === context) ?? null;
    return named ? [{ ...row, metric: named.name, context: said, isDoubtful: quality === "quarantined" }] : [];
  });
}
