import type { DumpedTable } from "@/db/dump/tables";
import type { Kind } from "./head";

/** The store of people's wrapped keys: apart from the data, so that destroying a key shreds what is in older backups. */
const KEY_STORE = "person_keys";

/** What no backup keeps: what was ended or used since must not come to life again (everybody signs in anew), and news of an hour ago. */
const leftOut = ["user_sessions", "one_time_codes", "live_events"];

/** Of all tables those that belong into a backup of this kind. */
export function keptIn<Table extends Pick<DumpedTable, "name">>(kind: Kind, tables: readonly Table[]): Table[] {
  if (kind === "keys") return tables.filter(({ name }) => name === KEY_STORE);
  return tables.filter(({ name }) => name !== KEY_STORE && !leftOut.includes(name));
}
