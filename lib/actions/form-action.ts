import { refresh } from "next/cache";
import { headers } from "next/headers";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { currentEnrolment, currentLeaver, currentSession } from "@/lib/auth/current-session";
import type { Role } from "@/lib/auth/roles";
import { StepUpRequiredError } from "@/lib/auth/step-up";
import { fieldFaults, formValues } from "@/lib/forms/parse";
import { WRITTEN_BY } from "@/lib/forms/written-by";
import { addressOf } from "@/lib/http/address";
import { isSameOrigin } from "@/lib/http/same-origin";
import type { FormState } from "./form-state";
import { refused, refusedByDomain, refusedFields, refusedUntilSignIn } from "./outcomes";

/** A form's fields as they were typed. */
export type Typed = Record<string, string | string[]>;

type Action = (state: FormState, formData: FormData) => Promise<FormState>;

/**
 * Wraps a domain function as a form's server action: origin, signed-in person, the same one who wrote it where the form
 * says who that was, role, strict parsing, then `run`. An expected refusal becomes a sentence beside the form; anything else travels on to the error page.
 */
export function formAction<Schema extends z.ZodType>(options: {
  role: Role | "anyone";
  /** Also for staff who have to set up their second step first: setting it up, and nothing else. */
  admitsEnrolling?: true;
  /** Also for somebody who is leaving: taking it back, proving who they are, and nothing else. */
  admitsLeaving?: true;
  /** A function where reading depends on the person: their units, their currency, what the form was filled in with. */
  schema: Schema | ((actor: Actor, typed: Typed) => Promise<Schema>);
  run: (actor: Actor, input: z.output<Schema>, typed: Typed) => Promise<FormState>;
}): Action {
  return async (_state, formData) => {
    const { [WRITTEN_BY]: writtenBy, ...values } = formValues(formData);
    if (!isSameOrigin(await headers())) return refused("en-GB", "errors.badOrigin", values);
    try {
      const actor =
        (await currentSession()) ??
        (options.admitsEnrolling ? await currentEnrolment() : null) ??
        (options.admitsLeaving ? await currentLeaver() : null);
      if (!actor) return refusedUntilSignIn("en-GB", "errors.signedOut", values);
      if (writtenBy !== undefined && writtenBy !== actor.userId)
        return refusedUntilSignIn(actor.locale, "errors.somebodyElse", values);
      if (options.role !== "anyone" && !actor.roles.has(options.role))
        return refused(actor.locale, "errors.forbidden", values);
      const schema = typeof options.schema === "function" ? await options.schema(actor, values) : options.schema;
      return await parseAndRun(actor.locale, schema, values, (input) => options.run(actor, input, values));
    } catch (error) {
      return refusedByDomain("en-GB", error, values);
    }
  };
}

/** Who sends a form before signing in: what the limits of sign-in may count by. */
export type Visitor = { address: string | null; userAgent: string | null; locale: string };

/** As `formAction`, for people who are not signed in. */
export function publicFormAction<Schema extends z.ZodType>(options: {
  schema: Schema;
  run: (visitor: Visitor, input: z.output<Schema>) => Promise<FormState>;
}): Action {
  return async (_state, formData) => {
    const sent = await headers();
    const values = formValues(formData);
    const visitor = { address: addressOf(sent), userAgent: sent.get("user-agent"), locale: "en-GB" };
    if (!isSameOrigin(sent)) return refused(visitor.locale, "errors.badOrigin", values);
    return parseAndRun(visitor.locale, options.schema, values, (input) => options.run(visitor, input));
  };
}

async function parseAndRun<Schema extends z.ZodType>(
  locale: string,
  schema: Schema,
  values: Typed,
  run: (input: z.output<Schema>) => Promise<FormState>,
): Promise<FormState> {
  const parsed = schema.safeParse(values);
  if (!parsed.success) return refusedFields(locale, fieldFaults(parsed.error), values);
  try {
    return await run(parsed.data);
  } catch (error) {
    if (error instanceof StepUpRequiredError) refresh(); // the page shows where to prove it; what was typed stays
    return refusedByDomain(locale, error, values);
  }
}
