import { eq } from "drizzle-orm";
import { NIL } from "uuid";
import { read } from "@/db/read";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import { clientProfiles, users, zonePeriods } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { hashPassword } from "@/lib/auth/password";
import type { Role } from "@/lib/auth/roles";
import { after, at, DAY, MINUTE } from "@/lib/clock";
import { keepOnePrimary } from "@/lib/coaching/primary-coach";
import { emailIndex } from "@/lib/crypto/blind-index";
import { sealOptional } from "@/lib/crypto/seal";
import { newId } from "@/lib/ids";
import { createPerson } from "@/lib/people/create-person";
import { giveConsent } from "@/lib/people/give-consent";
import { addDays, instantIn } from "@/lib/time";
import { DEMO_PASSWORD, type DemoClient, staff } from "./cast";

/** The id of the demo person with this address, or null. */
async function idOf(email: string): Promise<string | null> {
  const [row] = await read((db) =>
    db
      .select({ id: users.id })
      .from(users)
      .where(eq(users.emailIndex, emailIndex(email))),
  );
  return row?.id ?? null;
}

/** Makes the demo's staff, unless they are there. Returns the coach's id. */
export async function ensureStaff(): Promise<string> {
  let coachId = "";
  for (const { email, name, role, timeZone } of staff) {
    const userId =
      (await idOf(email)) ?? (await makePerson({ email, name, timeZone }, [role], new Date(Date.now() - 400 * DAY)));
    if (role === "coach") coachId = userId;
  }
  return coachId;
}

/** Makes a demo client with profile, consents and coach, unless they are there. */
export async function ensureClient(client: DemoClient, coachId: string, today: string): Promise<string> {
  const known = await idOf(client.email);
  if (known) return known;
  const since = instantIn(addDays(today, -client.life.days - 1), 18 * 60, client.timeZone);
  const userId = await makePerson(client, ["client"], since);
  await at(since, () =>
    inTransaction(async (tx) => {
      await giveConsent(tx, { userId }, "terms");
      await giveConsent(tx, { userId }, "health_data");
      await travel(tx, userId, client, today);
      await assign(tx, userId, coachId, client.shares, since);
    }),
  );
  return userId;
}

type Somebody = Pick<DemoClient, "email" | "name" | "timeZone"> & Partial<DemoClient>;

async function makePerson(person: Somebody, roles: readonly Role[], since: Date): Promise<string> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return at(since, () =>
    inTransaction(async (tx) => {
      const { userId, key } = await createPerson(tx, {
        ...person,
        roles,
        passwordHash,
        emailVerifiedAt: since,
        isDemo: true,
        since,
      });
      if (!roles.includes("client")) return userId;
      await tx.db.update(users).set({ dateOfBirth: person.dateOfBirth }).where(eq(users.id, userId));
      await tx.db.insert(clientProfiles).values({
        userId,
        onboardingCompletedAt: after(5 * MINUTE),
        heightMm: 1720,
        focusAreas: "mental,physical",
        purposeStatement: sealOptional(
          key,
          { table: "client_profiles", column: "purpose_statement", row: userId },
          person.purpose,
        ),
      });
      return userId;
    }),
  );
}

/** A trip is two moves: there and back. */
async function travel(tx: Transaction, userId: string, { life, timeZone }: DemoClient, today: string): Promise<void> {
  if (!life.trip) return;
  await tx.db.insert(zonePeriods).values([
    { userId, from: instantIn(addDays(today, -life.trip.from), 0, life.trip.timeZone), timeZone: life.trip.timeZone },
    { userId, from: instantIn(addDays(today, -life.trip.to + 1), 0, timeZone), timeZone },
  ]);
}

async function assign(
  tx: Transaction,
  clientId: string,
  coachId: string,
  shares: DemoClient["shares"],
  startedAt: Date,
): Promise<void> {
  const id = newId();
  await tx.db
    .insert(coachAssignments)
    .values({ id, clientId, coachId, status: "active", startedAt, createdAt: startedAt, liveMarker: NIL });
  await keepOnePrimary(tx, clientId);
  if (shares.length === 0) return;
  await tx.db
    .insert(categoryConsents)
    .values(shares.map((category) => ({ assignmentId: id, category, grantedAt: startedAt })));
}
