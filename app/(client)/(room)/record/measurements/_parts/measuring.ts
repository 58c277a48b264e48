import type { ClientRecord } from "@/lib/access/client-record";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { type Reader, readerOf } from "@/lib/entries/reader";
import { isHidden } from "@/lib/http/preference-cookies";
import { type Words, words } from "@/lib/words";

/** What every page of the measurements needs. */
export type Measuring = {
  actor: Actor;
  record: ClientRecord;
  reader: Reader;
  t: Words;
  timeZone: string;
  /** The privacy eye is closed. */
  hides: boolean;
};

export const measurementsPath = "/record/measurements";

export async function openMeasurements(below = ""): Promise<Measuring> {
  const actor = await requireActor("client", `${measurementsPath}${below}`);
  return {
    actor,
    record: openOwnRecord(actor),
    reader: readerOf(actor),
    t: words(actor.locale),
    timeZone: timeZoneOf(actor),
    hides: await isHidden(),
  };
}
