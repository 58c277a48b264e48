import { read } from "@/db/read";
import { houseErrand } from "@/lib/access/house-errand";
import type { Actor } from "@/lib/auth/actor";
import { type PersonAtDoor, personWithEmail } from "@/lib/auth/person-at-door";
import { NotFoundError } from "@/lib/errors";
import { type OpenInvitation, openInvitation } from "./open-invitation";

/**
 * What the holder of a link can do with it: make an account; sign in first, because the address has one; accept, being that
 * person; or sign out first, being somebody else.
 */
export type Standing = "new" | "sign-in" | "accept" | "other";

/** @throws NotFoundError as for accepting, and when the address belongs to somebody who may not sign in. */
export async function previewInvitation(
  token: string,
  actor: Pick<Actor, "userId"> | null,
): Promise<OpenInvitation & { standing: Standing }> {
  const invitation = await read((db) => openInvitation(db, houseErrand("follow-a-link"), token, "look"));
  const person = await read((db) => personWithEmail(db, invitation.emailIndex));
  return { ...invitation, standing: standingOf(person, actor) };
}

function standingOf(person: PersonAtDoor | null, actor: Pick<Actor, "userId"> | null): Standing {
  if (!person || isUnproven(person)) return actor ? "other" : "new";
  if (!person.maySignIn || person.status !== "active") throw new NotFoundError();
  if (!actor) return "sign-in";
  return actor.userId === person.userId ? "accept" : "other";
}

/** Somebody began to sign up with the address and never proved it: the link, which came by mail, proves it. */
export function isUnproven(person: PersonAtDoor): boolean {
  return !person.isVerified && person.status === "active";
}
