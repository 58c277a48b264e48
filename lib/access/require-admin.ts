import type { Actor } from "@/lib/auth/actor";
import { requireRole } from "./require-role";

/** Who runs the house: a signed-in admin, or the operator at the command line, who holds the keys anyway. */
export type Administrator = Actor | "operator";

/** @throws ForbiddenError */
export function requireAdmin(doer: Administrator): void {
  if (doer !== "operator") requireRole(doer, "admin");
}
