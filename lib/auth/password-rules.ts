import { z } from "zod";
import { isCommonPassword } from "./common-passwords/common-passwords";

/** Alone, without a second factor (NIST SP 800-63B-4, 3.1.1.2). Characters are Unicode code points after NFC. */
export const PASSWORD_SHORTEST = 15;
export const PASSWORD_LONGEST = 256;

/** A password that somebody chooses: long enough and not one that guessers try first; nothing is asked of its make-up. */
export const newPassword = z.preprocess(
  (value) => (typeof value === "string" ? value.normalize("NFC") : value),
  z
    .string("errors.required")
    .min(1, "errors.required")
    .refine((password) => [...password].length >= PASSWORD_SHORTEST, { error: "errors.passwordTooShort", abort: true })
    .refine((password) => [...password].length <= PASSWORD_LONGEST, { error: "errors.passwordTooLong", abort: true })
    .refine((password) => !isCommonPassword(password), "errors.passwordCommon"),
);
