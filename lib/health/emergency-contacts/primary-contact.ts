import { and, eq, isNull } from "drizzle-orm";
import { read } from "@/db/read";
import { emergencyContacts } from "@/db/schema/health/emergency-contacts";
import type { ClientRecord } from "@/lib/access/client-record";
import { openRow } from "@/lib/entries/entry";
import { emergencyContactsBook } from "./book";

export type PrimaryContact = { name: string; relationship: string | null; phone: string };

/** Whom this person wants to be called first; null when they named nobody. */
export async function primaryContact(record: ClientRecord): Promise<PrimaryContact | null> {
  const [row] = await read((db) =>
    db
      .select()
      .from(emergencyContacts)
      .where(
        and(
          eq(emergencyContacts.userId, record.userId),
          eq(emergencyContacts.isPrimary, true),
          isNull(emergencyContacts.deletedAt),
        ),
      )
      .limit(1),
  );
  if (!row) return null;
  const { name, relationship, phone } = openRow(emergencyContactsBook, record.key, row).values;
  return { name: String(name), relationship: relationship ? String(relationship) : null, phone: String(phone) };
}
