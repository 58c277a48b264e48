import { NotSetUpError } from "@/lib/env";
import { DomainError, InvalidInputError } from "@/lib/errors";
import { errorCode } from "@/lib/log/error-code";
import { say } from "@/lib/words";

/** An expected refusal in words; of anything else only its code, because a message may quote what is in the database. */
export function explain(error: unknown): string {
  if (error instanceof InvalidInputError) {
    return Object.values(error.fieldErrors)
      .map((key) => say("en-GB", key))
      .join(" ");
  }
  if (error instanceof DomainError) return say("en-GB", error.messageKey, error.params);
  if (error instanceof NotSetUpError) return error.message;
  return `This should not have happened: ${errorCode(error)}`;
}
