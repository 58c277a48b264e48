import type { Actor } from "@/lib/auth/actor";
import type { PersonKey } from "@/lib/crypto/person-key";

/**
 * Proof that somebody asks for what belongs to their own account whatever their role: address, phone, picture. A client's
 * record is more than that and has a gate of its own (`open-client-record.ts`).
 */
class OwnAccountScope {
  readonly #passed = true;
  constructor(
    readonly userId: string,
    readonly key: PersonKey,
  ) {}
  get passed(): boolean {
    return this.#passed;
  }
}

export type OwnAccount = OwnAccountScope;

/** One's own, without a round trip: an actor is always read from a live session. */
export function openOwnAccount({ userId, key }: Actor): OwnAccount {
  return new OwnAccountScope(userId, key);
}
