import type { Place } from "@/lib/crypto/seal";

/** Where the link's token of a person is sealed. */
export function tokenPlace(userId: string): Place {
  return { table: "check_in_reminders", column: "token", row: userId };
}
