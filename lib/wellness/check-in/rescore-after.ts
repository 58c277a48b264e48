import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import type { FieldName } from "./fields";
import { rescoreDays } from "./rescore-days";
import { firstDayMoved, lastDayMoved } from "./score-entries";

/** Brings all scores up to date that a change of these fields of one day moves. */
export function rescoreAfter(
  tx: Transaction,
  record: ClientRecord,
  day: string,
  fields: readonly FieldName[],
): Promise<void> {
  return rescoreDays(tx, record, firstDayMoved(day, fields), lastDayMoved(day, fields));
}
