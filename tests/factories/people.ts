import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "@/lib/auth/actor";
import { loadActor, needsSecondFactor } from "@/lib/auth/load-actor";
import type { Role } from "@/lib/auth/roles";
import { newId } from "@/lib/ids";
import { createPerson, type NewPerson } from "@/lib/people/create-person";
import { giveConsent } from "@/lib/people/give-consent";
import { withSecondStep } from "./second-steps";

export type TestPerson = { userId: string; email: string; actor: Actor };

/** A client who has agreed to everything and told their birth date; `overrides` for what a test is about. */
export async function aClient(overrides: Partial<NewPerson> = {}): Promise<TestPerson> {
  return aPerson(["client"], overrides, async (userId) => {
    await inTransaction(async (tx) => {
      await giveConsent(tx, { userId }, "terms");
      await giveConsent(tx, { userId }, "health_data");
      await tx.db.update(users).set({ dateOfBirth: "1990-04-02" }).where(eq(users.id, userId));
    });
  });
}

/** A client on their first minute: no birth date, nothing agreed. */
export const aNewClient = (overrides: Partial<NewPerson> = {}) => aPerson(["client"], overrides);
export const aCoach = (overrides: Partial<NewPerson> = {}) => aPerson(["coach"], overrides);
export const anAdmin = (overrides: Partial<NewPerson> = {}) => aPerson(["admin"], overrides);
export const aPartner = (overrides: Partial<NewPerson> = {}) => aPerson(["partner"], overrides);
export const aSupporter = (overrides: Partial<NewPerson> = {}) => aPerson(["support"], overrides);

/** Staff have set up their second step, as anybody must who gets further than that. */
async function aPerson(
  roles: readonly Role[],
  overrides: Partial<NewPerson>,
  then: (userId: string) => Promise<void> = async () => undefined,
): Promise<TestPerson> {
  const email = overrides.email ?? `${newId()}@example.org`;
  const { userId } = await inTransaction((tx) =>
    createPerson(tx, {
      email,
      name: "Test Person",
      roles,
      passwordHash: null,
      emailVerifiedAt: new Date(),
      timeZone: "Europe/Berlin",
      since: new Date("2020-01-01T00:00:00Z"),
      ...overrides,
    }),
  );
  await then(userId);
  const actor = await actorOf(userId);
  if (needsSecondFactor(actor)) await withSecondStep(actor);
  return { userId, email, actor };
}

/** The person as they are now: after a consent or a role changed. */
export async function actorOf(userId: string): Promise<Actor> {
  const actor = await read((db) => loadActor(db, userId));
  if (!actor) throw new Error("this person may not act");
  return actor;
}
