import { DomainError } from "@/lib/errors";
import { operatorContact } from "@/lib/operator";

/** Somebody proved who they are, and their account is suspended. Never thrown before the proof: nobody else may learn it. */
export class SuspendedError extends DomainError {
  constructor() {
    super("errors.suspended", operatorContact());
  }
}
