import { z } from "zod";
import { checkbox, email, idField, optionalText, requiredText, secret } from "@/lib/forms/fields";
import { isTimeZone } from "@/lib/time";
import { newPassword, newPasswordBeside, PASSWORD_LONGEST } from "./password-rules";

/** What the sign-in forms send. Nothing of it is ever sent back but the address and the name. */

const NEXT_LONGEST = 1000;
const next = optionalText(NEXT_LONGEST).catch(null).optional();

/** Six digits; spaces and dashes, as people copy them, are left out. */
const code = z.preprocess(
  (value) => (typeof value === "string" ? value.replace(/[\s-]/g, "") : value),
  z
    .string("errors.required")
    .min(1, "errors.required")
    .regex(/^\d{6}$/, "errors.notACode"),
);

/** A code of the app, or a recovery code; in any case and with any spaces and dashes. */
const factorCode = z.preprocess(
  (value) => (typeof value === "string" ? value.replace(/[\s-]/g, "").toUpperCase() : value),
  z
    .string("errors.required")
    .min(1, "errors.required")
    .regex(/^(\d{6}|[0-9A-HJKMNP-TV-Z]{10})$/, "errors.notASecondStep"),
);

/** The browser's own zone, found by a script; without one, UTC until the person says otherwise. */
const timeZone = z.preprocess(
  (value) => (typeof value === "string" && isTimeZone(value) && value.length <= 64 ? value : "UTC"),
  z.string(),
);

export const signInWithPasswordSchema = z.strictObject({ email, password: secret(PASSWORD_LONGEST * 2), next });
export type SignInWithPasswordInput = z.output<typeof signInWithPasswordSchema>;

export const askForCodeSchema = z.strictObject({ email, next });
export type AskForCodeInput = z.output<typeof askForCodeSchema>;

export const enterCodeSchema = z.strictObject({ code, next });
export type EnterCodeInput = z.output<typeof enterCodeSchema>;

/** What a provider's button sends along. */
export const leaveForProviderSchema = z.strictObject({ next, timeZone, connect: z.literal("1").optional() });

export const disconnectAccountSchema = z.strictObject({
  provider: z.string("errors.invalid").max(64, "errors.invalid"),
});
export type DisconnectAccountInput = z.output<typeof disconnectAccountSchema>;

export const finishSignInSchema = z.strictObject({ code: factorCode, next });

/** Setting the second step up: only a code of the app shows that it works. */
export const setUpFactorSchema = z.strictObject({ code, next });
export type FactorCodeInput = { code: string };

const person = idField;

/** Signing in on a page that somebody (`person`) left open, in as many steps as it takes. */
export const signInAgainSchema = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("password"), person, email, password: secret(PASSWORD_LONGEST * 2) }),
  z.strictObject({ step: z.literal("ask-for-code"), person, email }),
  z.strictObject({ step: z.literal("code"), person, code }),
  z.strictObject({ step: z.literal("second-step"), person, code: factorCode }),
]);
export type SignInAgainInput = z.output<typeof signInAgainSchema>;

/** A password, a code from a mail, or one of the second step. */
export const confirmIdentitySchema = z.strictObject({ proof: secret(PASSWORD_LONGEST * 2) });
export type ConfirmIdentityInput = z.output<typeof confirmIdentitySchema>;

export const signUpSchema = z.strictObject({ name: requiredText(120), email, password: newPassword, timeZone });
export type SignUpInput = z.output<typeof signUpSchema>;

export const requestEmailChangeSchema = z.strictObject({ email });
export type RequestEmailChangeInput = z.output<typeof requestEmailChangeSchema>;

export const changeEmailSchema = z.strictObject({ code });

export const resetPasswordSchema = z.strictObject({ code, password: newPassword });
export type ResetPasswordInput = z.output<typeof resetPasswordSchema>;

/** One browser of one's own, or all the others. */
export const endSessionsSchema = z.strictObject({ which: z.union([z.literal("others"), idField], "errors.invalid") });

/** Whether a sign-in from an unknown browser is told by mail. */
export const noticePreferenceSchema = z.strictObject({ wanted: checkbox });
export type NoticePreferenceInput = z.output<typeof noticePreferenceSchema>;

const currentPassword = z
  .string()
  .max(PASSWORD_LONGEST * 2)
  .optional();

export const changePasswordSchema = z.strictObject({ currentPassword, password: newPassword });
export const changePasswordBesideSchema = z.strictObject({ currentPassword, password: newPasswordBeside });
export type ChangePasswordInput = z.output<typeof changePasswordBesideSchema>;

const token = z.string("errors.invalid").regex(/^[\w-]{43}$/, "errors.invalid");

export const acceptInvitationAsSchema = z.strictObject({ token });

export const acceptInvitationSchema = z.strictObject({
  token,
  name: requiredText(120),
  password: newPassword,
  timeZone,
});
export type AcceptInvitationInput = z.output<typeof acceptInvitationSchema>;
