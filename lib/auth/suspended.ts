import { env } from "@/lib/env";
import { DomainError } from "@/lib/errors";

/** Whom a suspended person is told to write to; "none" where the operator has named no address. */
export const suspensionContact = () => ({ contact: env.CONTACT_EMAIL ?? "none" });

/** Somebody proved who they are, and their account is suspended. Never thrown before the proof: nobody else may learn it. */
export class SuspendedError extends DomainError {
  constructor() {
    super("errors.suspended", suspensionContact());
  }
}
