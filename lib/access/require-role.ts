import type { Actor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/roles";
import { ForbiddenError } from "@/lib/errors";

/** For deeds that a role allows and no relationship narrows (an admin's). */
export function requireRole(actor: Actor, role: Role): void {
  if (!actor.roles.has(role)) throw new ForbiddenError();
}
