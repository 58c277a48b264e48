import { read } from "@/db/read";
import { NotFoundError } from "@/lib/errors";
import type { Actor } from "./actor";
import { personWithId } from "./person-at-door";
import { hasSecondFactor } from "./second-factor";

/** What changing the actor's password asks for: the current one, a confirmed identity (`requireStepUp`), or both; and how long it must be. */
export async function passwordStanding(
  actor: Actor,
): Promise<{ hasPassword: boolean; needsStepUp: boolean; hasFactor: boolean }> {
  return read(async (db) => {
    const person = await personWithId(db, actor.userId);
    if (!person) throw new NotFoundError();
    const hasPassword = person.passwordHash !== null;
    const hasFactor = await hasSecondFactor(db, actor.userId);
    return { hasPassword, needsStepUp: !hasPassword || hasFactor, hasFactor };
  });
}
