"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { choice } from "@/lib/forms/fields";
import { giveConsentAgain, withdrawConsent } from "@/lib/people/give-consent";

const schema = z.strictObject({ kind: choice(["terms", "health_data"]) });

export const withdrawConsentAction = formAction({
  role: "client",
  schema,
  async run(actor, { kind }) {
    await withdrawConsent(actor, kind);
    refresh();
    return saved(actor.locale, `settings.consents.withdrawn.${kind}`);
  },
});

export const giveConsentAction = formAction({
  role: "client",
  schema,
  async run(actor, { kind }) {
    await giveConsentAgain(actor, kind);
    refresh();
    return saved(actor.locale, "settings.consents.given");
  },
});
