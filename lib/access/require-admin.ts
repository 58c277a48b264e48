import type { Actor } from "@/lib/auth/actor";
import { requireRole } from "./require-role";

/** Who runs the house: a signed-in admin, or the operator at the command line, who holds the keys anyway. */
export type Administrator = Actor | "operator";

/** Proof that an administrator asks: for the business of accounts, never for anybody's record. */
class AdminScope {
  readonly #passed = true;
  get passed(): boolean {
    return this.#passed;
  }
}

export type AdminPass = AdminScope;

/** @throws ForbiddenError */
export function requireAdmin(doer: Administrator): AdminPass {
  if (doer !== "operator") requireRole(doer, "admin");
  return new AdminScope();
}
