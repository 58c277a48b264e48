import { personKeys, userRoles, users, zonePeriods } from "@/db/schema/identity/people";
import type { Transaction } from "@/db/transaction";
import type { Role } from "@/lib/auth/roles";
import { now } from "@/lib/clock";
import { emailIndex, normaliseEmail } from "@/lib/crypto/blind-index";
import { newPersonKey, type PersonKey } from "@/lib/crypto/person-key";
import { seal } from "@/lib/crypto/seal";
import { newId } from "@/lib/ids";

export type NewPerson = {
  email: string;
  name: string;
  roles: readonly Role[];
  passwordHash: string | null;
  /** Null until the address is proven. */
  emailVerifiedAt: Date | null;
  timeZone: string;
  locale?: string;
  units?: "metric" | "imperial";
  currency?: string;
  isDemo?: boolean;
  grantedBy?: string;
  /** From when the zone holds: the demo's people have a past. */
  since?: Date;
};

/**
 * A person with their key, roles and first zone. Used by signing up, by invitations, by the operator and by the seed.
 * Throws a duplicate-key DatabaseFailure when the address is taken: callers decide what to say of that.
 */
export async function createPerson(tx: Transaction, person: NewPerson): Promise<{ userId: string; key: PersonKey }> {
  const userId = newId();
  const { key, stored } = newPersonKey(userId);
  await tx.db.insert(users).values({
    id: userId,
    email: seal(key, { table: "users", column: "email", row: userId }, normaliseEmail(person.email)),
    emailIndex: emailIndex(person.email),
    emailVerifiedAt: person.emailVerifiedAt,
    passwordHash: person.passwordHash,
    name: person.name,
    isDemo: person.isDemo ?? false,
    locale: person.locale ?? "en-GB",
    units: person.units ?? "metric",
    currency: person.currency ?? "EUR",
  });
  await tx.db.insert(personKeys).values({ userId, ...stored });
  await tx.db.insert(zonePeriods).values({ userId, from: person.since ?? now(), timeZone: person.timeZone });
  await tx.db
    .insert(userRoles)
    .values(person.roles.map((role) => ({ userId, role, grantedBy: person.grantedBy ?? null })));
  return { userId, key };
}
