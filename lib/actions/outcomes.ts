import { DomainError, InvalidInputError } from "@/lib/errors";
import type { FieldFault } from "@/lib/forms/parse";
import { say } from "@/lib/words";
import type { FormState } from "./form-state";

/** Done: the message is a key of ours. */
export function saved(
  locale: string,
  messageKey = "common.saved",
  params: Record<string, string | number> = {},
): FormState {
  return { status: "saved", message: say(locale, messageKey, params), fieldErrors: {}, values: {}, stamp: Date.now() };
}

type Typed = Record<string, string | string[]>;

/** Neither saved nor refused: the form is drawn again with everything typed, and with what it was asked to show as well. */
export function drawnAgain(values: Typed): FormState {
  return { status: "saved", fieldErrors: {}, values: withoutSecrets(values), stamp: Date.now() };
}

/** Not done yet: what was sent is right, and more is asked. */
export function asks(what: "code" | "second-step"): FormState {
  return { status: "idle", asks: what, fieldErrors: {}, values: {}, stamp: Date.now() };
}

/** Refused by the schema: a sentence beside each field, everything typed kept (secrets aside). */
export function refusedFields(locale: string, faults: FieldFault[], values: Typed): FormState {
  const fieldErrors = Object.fromEntries(faults.map(({ field, key, params }) => [field, say(locale, key, params)]));
  return {
    status: "refused",
    message: say(locale, "errors.checkFields"),
    fieldErrors,
    values: withoutSecrets(values),
    stamp: Date.now(),
  };
}

/** Refused by the domain, in words. Anything that is not an expected error travels on. */
export function refusedByDomain(locale: string, error: unknown, values: Typed): FormState {
  if (!(error instanceof DomainError)) throw error;
  const faults = error instanceof InvalidInputError ? Object.entries(error.fieldErrors) : [];
  return {
    status: "refused",
    message: say(locale, error.messageKey, error.params),
    fieldErrors: Object.fromEntries(faults.map(([field, key]) => [field, say(locale, key)])),
    values: withoutSecrets(values),
    stamp: Date.now(),
  };
}

export function refused(locale: string, messageKey: string, values: Typed): FormState {
  return {
    status: "refused",
    message: say(locale, messageKey),
    fieldErrors: {},
    values: withoutSecrets(values),
    stamp: Date.now(),
  };
}

/** Signing in mends it; nothing typed is lost, and the way back in leaves this page as it is. */
export function refusedUntilSignIn(
  locale: string,
  messageKey: "errors.signedOut" | "errors.somebodyElse",
  values: Typed,
): FormState {
  const remedy = { href: "/sign-in", label: say(locale, "errors.signInElsewhere") };
  return { ...refused(locale, messageKey, values), remedy };
}

/** Never sent back: secrets, and the one name that would not be a property but a prototype where it arrives. */
const notEchoed = /password|passphrase|code|token|secret|^__proto__$/i;

function withoutSecrets(values: Typed): Typed {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !notEchoed.test(name)));
}
