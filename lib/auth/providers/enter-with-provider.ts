import { and, eq, isNull } from "drizzle-orm";
import { isDuplicate } from "@/db/failure";
import { users } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { now } from "@/lib/clock";
import { emailIndex } from "@/lib/crypto/blind-index";
import { createPerson } from "@/lib/people/create-person";
import { personKeyOf } from "@/lib/people/person-key-of";
import type { Habits } from "@/lib/people/regional/guess-habits";
import { admit, SecondStepRequiredError } from "../admit";
import { closeOldest } from "../one-time-code";
import { isBegun, type PersonAtDoor, personWithEmail, personWithId } from "../person-at-door";
import { SuspendedError } from "../suspended";
import type { SignedIn, Visit } from "../visit";
import { addAccount, ownerOf } from "./account";
import type { ProviderIdentity } from "./identity";
import { ProviderRefusal } from "./refusal";

/** What the browser lets us guess of somebody new. */
type Newcomer = Habits & { timeZone: string };

/**
 * Signs in whom a provider vouches for: whoever has connected that account, else somebody new, as a client. Somebody who has
 * an account here by that address is not let in by it: they sign in as they do, and connect the provider there.
 * @throws ProviderRefusal; SuspendedError; SecondStepRequiredError; UnavailableError.
 */
export async function enterWithProvider(
  identity: ProviderIdentity,
  newcomer: Newcomer,
  visit: Visit,
): Promise<SignedIn> {
  const once = () => inTransaction((tx) => admitOwner(tx, identity, newcomer, visit));
  const outcome = await once().catch((error: unknown) => {
    if (!isDuplicate(error)) throw error;
    return once(); // in another tab the same person was new at the same moment: now they are found
  });
  if (outcome === "second-step") throw new SecondStepRequiredError();
  if (outcome === "suspended") throw new SuspendedError();
  if (typeof outcome === "string") throw new ProviderRefusal(outcome);
  return outcome;
}

type Refused = "second-step" | "suspended" | "failed" | "no-address" | "known-address";

async function admitOwner(
  tx: Transaction,
  identity: ProviderIdentity,
  newcomer: Newcomer,
  visit: Visit,
): Promise<SignedIn | Refused> {
  const owner = await ownerOf(tx.db, identity);
  const userId = owner ? { userId: owner } : await takeIn(tx, identity, newcomer);
  if (typeof userId === "string") return userId;
  const person = await personWithId(tx.db, userId.userId);
  if (person?.maySignIn) return (await admit(tx, person, "provider", visit)) ?? "second-step";
  await recordAudit(tx, "system", { event: "sign-in.refused", ...(person && { subject: person }) });
  return person?.isSuspended ? "suspended" : "failed";
}

async function takeIn(
  tx: Transaction,
  identity: ProviderIdentity,
  newcomer: Newcomer,
): Promise<{ userId: string } | "no-address" | "known-address"> {
  const { email, name } = identity;
  if (!email) return "no-address";
  const index = emailIndex(email);
  const existing = await personWithEmail(tx.db, index);
  if (existing && !isBegun(existing)) return "known-address";
  const person = existing
    ? await takeOver(tx, existing, name, index)
    : await createPerson(tx, {
        ...newcomer,
        email,
        name,
        roles: ["client"],
        passwordHash: null,
        emailVerifiedAt: now(),
      });
  if (!person) return "known-address";
  await recordAudit(tx, person, { event: "person.signed-up", subject: { userId: person.userId } });
  await addAccount(tx, person, identity);
  return person;
}

/**
 * Somebody signed up with this address and never proved it; the provider has. Their password goes and their codes are closed:
 * else whoever typed a stranger's address first would be let into the account that the stranger makes.
 * @returns null when the address was proven in between.
 */
async function takeOver(tx: Transaction, { userId }: PersonAtDoor, name: string, index: Buffer) {
  await closeOldest(tx, index);
  const [result] = await tx.db
    .update(users)
    .set({ passwordHash: null, name, emailVerifiedAt: now() })
    .where(and(eq(users.id, userId), isNull(users.emailVerifiedAt)));
  const key = await personKeyOf(tx.db, userId);
  return result.affectedRows === 1 && key ? { userId, key } : null;
}
