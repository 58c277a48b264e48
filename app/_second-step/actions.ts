"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { confirmIdentity, requestConfirmationCode } from "@/lib/auth/confirm-identity";
import { currentEnrolment } from "@/lib/auth/current-session";
import { currentVisit } from "@/lib/auth/current-visit";
import { beginFactor, confirmFactor } from "@/lib/auth/enrol-factor";
import { removeFactor } from "@/lib/auth/remove-factor";
import { draftRecoveryCodes, keepRecoveryCodes } from "@/lib/auth/renew-recovery-codes";
import { homeOf } from "@/lib/auth/roles";
import { safeNext } from "@/lib/auth/safe-next";
import { confirmIdentitySchema, setUpFactorSchema } from "@/lib/auth/schema";
import { writeSessionToken } from "@/lib/auth/session-cookie";

const nothing = z.strictObject({});

/** Proves again who is there; the page stays, and what was typed elsewhere on it, too. */
export const confirmIdentityAction = formAction({
  role: "anyone",
  admitsEnrolling: true,
  admitsLeaving: true,
  schema: confirmIdentitySchema,
  async run(actor, input) {
    const { token, expires } = await confirmIdentity(actor, input, await currentVisit());
    await writeSessionToken(token, expires);
    refresh();
    return saved(actor.locale, "secondStep.confirm.done");
  },
});

export const mailConfirmationCodeAction = formAction({
  role: "anyone",
  admitsEnrolling: true,
  admitsLeaving: true,
  schema: nothing,
  async run(actor) {
    await requestConfirmationCode(actor, await currentVisit());
    return saved(actor.locale, "secondStep.confirm.mailed");
  },
});

export const beginFactorAction = formAction({
  role: "anyone",
  admitsEnrolling: true,
  schema: nothing,
  async run(actor) {
    await beginFactor(actor);
    refresh();
    return saved(actor.locale, "secondStep.begun");
  },
});

/** For staff who could do nothing before, everything opens now. */
export const confirmFactorAction = formAction({
  role: "anyone",
  admitsEnrolling: true,
  schema: setUpFactorSchema,
  async run(actor, { next, ...input }) {
    const isEnrolling = (await currentEnrolment()) !== null;
    const { token, expires } = await confirmFactor(actor, input, await currentVisit());
    await writeSessionToken(token, expires);
    if (isEnrolling) redirect(safeNext(next) ?? homeOf(actor.roles));
    redirect("/settings/second-step?done=on");
  },
});

export const draftCodesAction = formAction({
  role: "anyone",
  schema: nothing,
  async run(actor) {
    await draftRecoveryCodes(actor);
    refresh();
    return saved(actor.locale, "secondStep.codes.drafted");
  },
});

export const keepCodesAction = formAction({
  role: "anyone",
  schema: nothing,
  async run(actor) {
    const { token, expires } = await keepRecoveryCodes(actor, await currentVisit());
    await writeSessionToken(token, expires);
    redirect("/settings/second-step?done=codes");
  },
});

export const removeFactorAction = formAction({
  role: "anyone",
  schema: nothing,
  async run(actor) {
    const { token, expires } = await removeFactor(actor, await currentVisit());
    await writeSessionToken(token, expires);
    redirect("/settings/second-step?done=off");
  },
});
