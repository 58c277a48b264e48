import { z } from "zod";
import { amount, flag } from "../inputs";

/** Any part may be missing, and any input of a part: what is incomplete is not scored. */
export const le8Schema = z.strictObject({
  /** Mediterranean Eating Pattern for Americans, 0–16; or a percentile of DASH or HEI. One of the two. */
  diet: z.union([z.strictObject({ mepa: amount }), z.strictObject({ percentile: amount })]).nullish(),
  /** Minutes a week. */
  moderateMinutes: amount,
  vigorousMinutes: amount,
  nicotine: z
    .strictObject({
      status: z.enum(["never", "former", "current"]).nullish(),
      quitYears: amount,
      smokerAtHome: flag,
    })
    .nullish(),
  /** Hours a night, as a rule. */
  sleepHours: amount,
  /** kg/m². */
  bmi: amount,
  /** mg/dL; treated: with a drug that lowers it. */
  lipids: z.strictObject({ totalCholesterol: amount, hdl: amount, treated: flag }).nullish(),
  /** HbA1c in %, fasting glucose in mg/dL; diabetes: diagnosed. */
  glucose: z.strictObject({ diabetes: flag, hba1c: amount, fastingGlucose: amount }).nullish(),
  /** mmHg; treated: with a drug that lowers it. */
  bloodPressure: z.strictObject({ systolic: amount, diastolic: amount, treated: flag }).nullish(),
});

export type Le8Inputs = z.output<typeof le8Schema>;
