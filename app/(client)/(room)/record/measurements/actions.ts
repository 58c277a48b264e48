"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { formAction } from "@/lib/actions/form-action";
import { readerOf } from "@/lib/entries/reader";
import { NotFoundError } from "@/lib/errors";
import { idField } from "@/lib/forms/fields";
import { correctReading, deleteReading, restoreReading } from "@/lib/health/measurements/correct-reading";
import { keepMeasurement } from "@/lib/health/measurements/keep-measurement";
import { readingOf } from "@/lib/health/measurements/queries";
import { measurementSchema } from "@/lib/health/measurements/schema";

const only = z.strictObject({ id: idField });

export const keepMeasurementAction = formAction({
  role: "client",
  schema: async (actor) => measurementSchema(readerOf(actor)),
  async run(actor, input) {
    await keepMeasurement(actor, input);
    const [first] = input.readings;
    redirect(input.readings.length === 1 && first ? `/record/measurements/${first.metric}` : "/record/measurements");
  },
});

export const correctReadingAction = formAction({
  role: "client",
  schema: async (actor) => measurementSchema(readerOf(actor), { isCorrection: true }),
  async run(actor, input) {
    await correctReading(actor, input);
    redirect(`/record/measurements/${input.readings[0]?.metric}/${input.id}`);
  },
});

export const deleteReadingAction = formAction({
  role: "client",
  schema: only,
  async run(actor, { id }) {
    const reading = await readingOf(openOwnRecord(actor), id);
    if (!reading) throw new NotFoundError();
    await deleteReading(actor, id);
    redirect(`/record/measurements/${reading.metric}?deleted=${id}`);
  },
});

export const restoreReadingAction = formAction({
  role: "client",
  schema: only,
  async run(actor, { id }) {
    await restoreReading(actor, id);
    const reading = await readingOf(openOwnRecord(actor), id);
    redirect(reading ? `/record/measurements/${reading.metric}/${id}` : "/record/measurements");
  },
});
