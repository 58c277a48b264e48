import { DAY, MINUTE } from "@/lib/clock";
import { env } from "@/lib/env";

/** At most so many tries by one account, address or browser in any stretch of `windowMs`. */
export type Limit = { name: string; most: number; windowMs: number };

/** Every figure of signing in, in one place; the environment may set them (`.env.example`). */
export const limits = {
  /** Wrong passwords and codes against one account. What succeeds is given back. */
  signInPerAccount: { name: "sign-in-account", most: env.LIMIT_SIGN_IN_PER_ACCOUNT, windowMs: 15 * MINUTE },
  /** Everything that is tried from one address, where the address is known. */
  signInPerAddress: { name: "sign-in-address", most: env.LIMIT_SIGN_IN_PER_ADDRESS, windowMs: 15 * MINUTE },
  /** Wrong codes of the second step against one account: fewer, because of a million codes three are right. */
  secondStepPerAccount: { name: "second-step", most: env.LIMIT_SECOND_STEP_PER_ACCOUNT, windowMs: 15 * MINUTE },
  /** Archives of all that is one's own: each reads everything. */
  exportsPerAccount: { name: "export", most: 10, windowMs: DAY },
  /** Lists of the record as files. */
  listsPerAccount: { name: "list-export", most: 100, windowMs: DAY },
  /** Mails that carry a code, whatever it is for. */
  codesPerAccount: { name: "codes-account", most: env.LIMIT_CODES_PER_DAY, windowMs: DAY },
} as const satisfies Record<string, Limit>;

export const CODES_OPEN = env.LIMIT_CODES_OPEN;
export const CODE_TRIES = 5;
export const CODE_LIFETIME_MS = 10 * MINUTE;

/** Argon2id at once, and how many may wait for their turn: more would only make everybody wait. */
export const HASHES_AT_ONCE = 2;
export const HASHES_WAITING = 64;
