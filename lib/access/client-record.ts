import type { Category } from "@/lib/categories";
import type { PersonKey } from "@/lib/crypto/person-key";
import type { ZonePeriod } from "@/lib/time";

/**
 * Proof that the gate let somebody into one person's record. Only `open-client-record.ts` makes one; queries of personal
 * data ask for it, so a query that forgot the gate does not compile.
 */
class ClientRecordScope {
  readonly #passed = true;
  constructor(
    readonly userId: string,
    readonly isOwn: boolean,
    /** Which categories may be read: all of one's own, or those that the client consented to. */
    readonly categories: ReadonlySet<Category>,
    /** Whether amounts of money may be read where that category is: one's own, or those that the client granted apart. */
    readonly seesAmounts: boolean,
    readonly zonePeriods: readonly ZonePeriod[],
    readonly name: string,
    readonly currency: string,
    /** Opens sealed values. Another person's record comes with it too: what is returned is decided field by field. */
    readonly key: PersonKey,
  ) {}
  get passed(): boolean {
    return this.#passed;
  }
}

export type ClientRecord = ClientRecordScope;

/** For the gate alone; the architecture test forbids every other importer. */
export function letIn(...scope: ConstructorParameters<typeof ClientRecordScope>): ClientRecord {
  return new ClientRecordScope(...scope);
}
