/**
 * Errors that the product expects. Each carries the key of a sentence in `messages`, never the sentence itself and never
 * a value that somebody typed.
 */
export abstract class DomainError extends Error {
  constructor(
    readonly messageKey: string,
    readonly params: Record<string, string | number> = {},
  ) {
    super(messageKey);
    this.name = new.target.name;
  }
}

/** It does not exist, or it is not the actor's to see: the two are never told apart. */
export class NotFoundError extends DomainError {
  constructor() {
    super("errors.notFound");
  }
}

/** The actor lacks the role for this room. Never used for a particular record (that is NotFoundError). */
export class ForbiddenError extends DomainError {
  constructor(messageKey = "errors.forbidden") {
    super(messageKey);
  }
}

/** What was sent cannot be accepted; `fieldErrors` maps a field to the key of the sentence beside it. */
export class InvalidInputError extends DomainError {
  constructor(
    readonly fieldErrors: Record<string, string>,
    messageKey = "errors.checkFields",
  ) {
    super(messageKey);
  }
}

/** Another writer was there first, or the thing is no longer in a state that allows this. */
export class ConflictError extends DomainError {}

/** Too many tries. `retryAfterSeconds` says when the next one makes sense. */
export class RateLimitedError extends DomainError {
  constructor(readonly retryAfterSeconds: number) {
    const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
    const isLong = minutes > 90;
    super(
      isLong ? "errors.rateLimitedHours" : "errors.rateLimited",
      isLong ? { hours: Math.ceil(minutes / 60) } : { minutes },
    );
  }
}

/** Something that we need is away for the moment; nothing was changed. */
export class UnavailableError extends DomainError {
  constructor() {
    super("errors.unavailable");
  }
}
