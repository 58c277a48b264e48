import { DomainError } from "@/lib/errors";

/** Somebody proved who they are on a page that another person left open: they are not let in there. */
export class AnotherPersonError extends DomainError {
  constructor() {
    super("errors.anotherPerson");
  }
}

/** @param expected who left the page; undefined at the doors, which are for everybody. */
export function isAnother({ userId }: { userId: string }, expected: string | undefined): boolean {
  return expected !== undefined && expected !== userId;
}
