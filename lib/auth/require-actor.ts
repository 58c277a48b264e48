import { redirect } from "next/navigation";
import type { Actor } from "./actor";
import { currentEnrolment, currentLeaver, currentSession } from "./current-session";
import type { Role } from "./roles";

/**
 * The signed-in person a page is for. Signed out goes to sign-in and comes back; a room of a role that one lacks goes to
 * the page that says so. A client who has not yet agreed to terms and health data goes to the legal start first.
 */
export async function requireActor(role: Role, path?: string): Promise<Actor> {
  const actor = await requireAnyone(path);
  if (!actor.roles.has(role)) redirect("/no-access");
  if (role === "client" && !(actor.hasAgreedToTerms && actor.hasAgreedToHealthData && actor.dateOfBirth)) {
    redirect("/welcome");
  }
  return actor;
}

/** The signed-in person, whatever their role: settings, sign-out, the legal start. */
export async function requireAnyone(path?: string): Promise<Actor> {
  const actor = await currentSession();
  if (actor) return actor;
  if (await currentLeaver()) redirect("/leaving");
  const next = path ? `?next=${encodeURIComponent(path)}` : "";
  redirect((await currentEnrolment()) ? `/second-step${next}` : `/sign-in${next}`);
}
