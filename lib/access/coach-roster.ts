import type { Category } from "@/lib/categories";

/** One client of a coach: who they are, what they show, and whether the coach was asked to look after them. */
export type RosterClient = {
  clientId: string;
  name: string;
  startedAt: Date | null;
  /** The categories that this client consented to; possibly none. */
  shared: ReadonlySet<Category>;
  safetyTaskId: string | null;
};

/**
 * Proof that the gate let a coach see a list of clients, each with the categories consented to. Only
 * `open-coach-roster.ts` makes one; a query over several people's records asks for it.
 */
class CoachRosterScope {
  readonly #passed = true;
  constructor(
    readonly coachId: string,
    readonly clients: readonly RosterClient[],
  ) {}
  get passed(): boolean {
    return this.#passed;
  }
  /** A part of the same clients, never others. */
  only(isWanted: (client: RosterClient) => boolean): CoachRosterScope {
    return new CoachRosterScope(this.coachId, this.clients.filter(isWanted));
  }
}

export type CoachRoster = CoachRosterScope;

/** For the gate alone; the architecture test forbids every other importer. */
export function letInto(...scope: ConstructorParameters<typeof CoachRosterScope>): CoachRoster {
  return new CoachRosterScope(...scope);
}
