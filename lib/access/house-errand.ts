/**
 * What the house itself does with people's data, with nobody at the door. The list is short on purpose, and each line
 * says why it is allowed; whatever is done for somebody who is there takes what the gate made for them instead.
 */
const reasons = {
  "call-a-human": "a text says that its writer may not be safe, and the coach to be asked is found by their address",
  "check-second-step": "somebody who is not signed in yet proves who they are, and the seed of their codes is sealed",
  "deliver-mail": "a mail waits in the outbox, and its address and text are sealed",
  "empty-the-bin": "an entry was deleted more than 30 days ago, and nobody can bring it back",
  "erase-a-person": "somebody asked to be forgotten, and their time to change their mind is over",
  "follow-a-link": "whoever holds an invitation's link may know whom it names",
  "hand-over-own-data": "somebody takes with them all that is theirs, whatever they consented to or took back since",
  "rebuild-rollups": "what was computed from a person's entries is compared with what they make today",
  "remind-of-check-in":
    "somebody asked to be reminded, and today's check-in decides whether a mail goes to the address that they proved",
  "show-local-outbox": "the demo and development show their own mail, on this machine alone",
  "write-to-a-person": "a mail about their own account goes to the address that they proved",
} as const;

export type ErrandReason = keyof typeof reasons;

/** Proof that a query of personal data runs for the house, and for which reason. */
class HouseErrandScope {
  readonly #passed = true;
  constructor(readonly reason: ErrandReason) {}
  get passed(): boolean {
    return this.#passed;
  }
}

export type HouseErrand = HouseErrandScope;

/** For the domain alone: a page never runs an errand of the house (the architecture test sees to it). */
export function houseErrand(reason: ErrandReason): HouseErrand {
  return new HouseErrandScope(reason);
}
