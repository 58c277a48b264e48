import { z } from "zod";
import { isCommonPassword } from "./common-passwords/common-passwords";

/** Alone, without a second factor (NIST SP 800-63B-4, 3.1.1.2). Characters are Unicode code points after NFC. */
export const PASSWORD_SHORTEST = 15;
/** Beside a second factor (the same). */
export const PASSWORD_SHORTEST_BESIDE = 8;
export const PASSWORD_LONGEST = 256;

/** True for a password that is good only beside a second factor. */
export const needsFactor = (password: string) => lengthOf(password) < PASSWORD_SHORTEST;

const lengthOf = (password: string) => [...password.normalize("NFC")].length;

const chosen = (shortest: number, tooShort: string) =>
  z.preprocess(
    (value) => (typeof value === "string" ? value.normalize("NFC") : value),
    z
      .string("errors.required")
      .min(1, "errors.required")
      .refine((password) => lengthOf(password) >= shortest, { error: tooShort, abort: true })
      .refine((password) => lengthOf(password) <= PASSWORD_LONGEST, { error: "errors.passwordTooLong", abort: true })
      .refine((password) => !isCommonPassword(password), "errors.passwordCommon"),
  );

/** A password that somebody chooses: long enough and not one that guessers try first; nothing is asked of its make-up. */
export const newPassword = chosen(PASSWORD_SHORTEST, "errors.passwordTooShort");

/** The same of somebody who has a second factor. The domain asks once more whether they do. */
export const newPasswordBeside = chosen(PASSWORD_SHORTEST_BESIDE, "errors.passwordTooShortBeside");
