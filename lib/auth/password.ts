import { hash, verify } from "@node-rs/argon2";
import { HashingQueue } from "./hashing-queue";
import { HASHES_AT_ONCE, HASHES_WAITING } from "./limits";

/** Argon2id, the package's default kind (OWASP Password Storage Cheat Sheet: 19 MiB, t = 2, p = 1). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of a password that nobody knows, made with the same cost: what is verified when there is nothing to verify. */
export const NOBODYS_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$G0l8erXP9eetX8lx5EzWuQ$Hendiis+SBVxBa/8q5ruO4Tg5fO2RyLc+hSF9LoWEh4";

const queue = new HashingQueue(HASHES_AT_ONCE, HASHES_WAITING);

/** The PHC text of a password. @throws RateLimitedError when too many are being made. */
export async function hashPassword(password: string): Promise<string> {
  return queue.run(() => hash(password.normalize("NFC"), cost));
}

/**
 * True when the password is the one that was hashed. Without a hash (nobody has that address, or the person has no
 * password) it takes as long and is false.
 * @throws RateLimitedError when too many are being checked.
 */
export async function isPasswordOf(stored: string | null, password: string): Promise<boolean> {
  const fits = await queue.run(() => verify(stored ?? NOBODYS_HASH, password.normalize("NFC")));
  return fits && stored !== null;
}
