import type { Adapter } from "next-auth/adapters";
import { inTransaction } from "@/db/transaction";
import { endSessionByToken } from "./end-session-by-token";

/**
 * next-auth over our own tables, where a session is found by the SHA-256 of its token. It has what signing out needs; what
 * making people and accounts needs comes with the first provider.
 */
export const nextAuthAdapter = {
  deleteSession: (token) => inTransaction((tx) => endSessionByToken(tx, token)),
  // It would slide one expiry where we have two: ours are moved by `currentSession` alone.
  updateSession: () => null,
} satisfies Adapter;
