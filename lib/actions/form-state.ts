/** What a form's action answers: never a secret, always what was typed, so that nothing is lost by a refusal. */
export type FormState = {
  status: "idle" | "saved" | "refused";
  message?: string;
  /** What mends a refusal elsewhere, in a tab of its own, so that this one keeps what was typed. */
  remedy?: { href: string; label: string };
  fieldErrors: Record<string, string>;
  values: Record<string, string | string[]>;
  /** Differs for every answer, so that a form can be told apart from its predecessor. */
  stamp: number;
};

export const idle: FormState = { status: "idle", fieldErrors: {}, values: {}, stamp: 0 };
