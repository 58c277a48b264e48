import type { Adapter } from "next-auth/adapters";
import { inTransaction } from "@/db/transaction";
import { endSessionByToken } from "./end-session-by-token";

/**
 * next-auth over our own tables, where a session is found by the SHA-256 of its token. It has what signing out needs. Whom a
 * provider's account lets in, who is new and who still owes a second step is decided in one transaction by
 * `enterWithProvider`: next-auth finds nobody, and stops before it would make people, accounts or sessions of its own.
 */
export const nextAuthAdapter = {
  deleteSession: (token) => inTransaction((tx) => endSessionByToken(tx, token)),
  getUserByAccount: () => null,
  // It would slide one expiry where we have two: ours are moved by `currentSession` alone.
  updateSession: () => null,
} satisfies Adapter;
