import { and, eq, inArray } from "drizzle-orm";
import { NIL } from "uuid";
import { isDuplicate } from "@/db/failure";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import { inTransaction } from "@/db/transaction";
import { openClientRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { InvalidInputError } from "@/lib/errors";
import { publishRecordChange } from "@/lib/events/publish";
import { readingId } from "@/lib/wellness/check-in/write-readings";
import { takeTurn } from "@/lib/wellness/take-turn";
import { isUnusual, metricNamed } from "./metrics";
import type { MeasurementInput, TypedReading } from "./schema";

/**
 * Writes down what was measured together: one row a value, under one instant. Sent twice it is one measurement.
 * @throws InvalidInputError when such a value of that very instant is there already: it is corrected instead.
 */
export async function keepMeasurement(actor: Actor, input: MeasurementInput): Promise<void> {
  try {
    await inTransaction(async (tx) => {
      const record = await openClientRecord(tx, actor, actor.userId, "physical:write");
      await takeTurn(tx, record);
      const ids = input.readings.map(({ metric }) => readingId(input.id, metric));
      const [known] = await tx.db
        .select({ id: biometricReadings.id })
        .from(biometricReadings)
        .where(and(eq(biometricReadings.userId, record.userId), inArray(biometricReadings.id, ids)))
        .limit(1);
      if (known) return;
      await tx.db.insert(biometricReadings).values(
        input.readings.map((reading) => ({
          userId: record.userId,
          id: readingId(input.id, reading.metric),
          measuredAt: input.measuredAt,
          source: "manual",
          liveMarker: NIL,
          ...valuesOf(reading, input),
        })),
      );
      const details = { values: input.readings.length };
      await recordAudit(tx, actor, {
        event: "measurement.logged",
        subject: record,
        category: "physical",
        resource: input.id,
        details,
      });
      await publishRecordChange(tx, actor, record);
    });
  } catch (error) {
    if (isDuplicate(error)) throw new InvalidInputError({ measuredAt: "errors.measuredAlready" });
    throw error;
  }
}

/** What of a reading is said anew by a correction. */
export function valuesOf(
  { metric, value, enteredUnit }: TypedReading,
  { context, confirmed }: Pick<MeasurementInput, "context" | "confirmed">,
) {
  const known = metricNamed(metric);
  const isDoubtful = known !== null && isUnusual(known, value) && !confirmed.includes(metric);
  return {
    metric,
    value,
    enteredUnit,
    context: metric === "bloodGlucose" ? context : null,
    quality: isDoubtful ? ("quarantined" as const) : ("accepted" as const),
  };
}
