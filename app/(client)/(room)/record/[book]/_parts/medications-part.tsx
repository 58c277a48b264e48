import { MedicationsHead } from "@/app/(client)/_doses/medications-head";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { currentMedications } from "@/lib/health/medications/queries";
import { pausesOf } from "@/lib/life/pauses/queries";
import { addDays } from "@/lib/time";
import type { OwnPartProps } from "./own-part";

/** Today's doses and the last month's, above the list of medicines. */
export async function MedicationsPart({ reading: { actor, record, t } }: OwnPartProps) {
  const today = todayOf(actor, now());
  const [medications, pauses] = await Promise.all([currentMedications(record, addDays(today, -32)), pausesOf(record)]);
  return <MedicationsHead t={t} actor={actor} medications={medications} pauses={pauses} today={today} />;
}
