import { read } from "@/db/read";
import { NotFoundError } from "@/lib/errors";
import type { Actor } from "./actor";
import { isFresh } from "./change-password";
import { personWithId } from "./person-at-door";

/** What the actor may do about their password: change it; set a first one; or sign in again before setting one. */
export async function passwordStanding(actor: Actor): Promise<"change" | "set" | "sign-in-again"> {
  const person = await read((db) => personWithId(db, actor.userId));
  if (!person) throw new NotFoundError();
  if (person.passwordHash) return "change";
  return isFresh(actor) ? "set" : "sign-in-again";
}
