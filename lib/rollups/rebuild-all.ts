import { houseErrand } from "@/lib/access/house-errand";
import { differingDays, rebuildRecord } from "./rebuild-record";
import { peopleWithRecords } from "./whose";

/** How many records were looked through, and the days of each that were kept otherwise than their entries make them. */
export type Rebuilt = { records: number; differing: { userId: string; days: string[] }[] };

const AT_ONCE = 500;

/**
 * All records one after the other, or one person's, for the operator who waits for the answer.
 * @param isCheck says what differs and leaves it.
 */
export async function rebuildAll(
  doer: "operator",
  { isCheck, userId }: { isCheck: boolean; userId?: string | undefined },
): Promise<Rebuilt> {
  const errand = houseErrand("rebuild-rollups");
  const rebuilt: Rebuilt = { records: 0, differing: [] };
  const look = async (person: string) => {
    const days = await (isCheck ? differingDays(errand, person) : rebuildRecord(errand, doer, person));
    rebuilt.records++;
    if (days.length > 0) rebuilt.differing.push({ userId: person, days });
  };
  if (userId !== undefined) {
    await look(userId);
    return rebuilt;
  }
  let people = await peopleWithRecords(errand, null, AT_ONCE);
  for (; people.length > 0; people = await peopleWithRecords(errand, people.at(-1) ?? null, AT_ONCE))
    for (const person of people) await look(person);
  return rebuilt;
}
