/** What a form's action answers: never a secret, always what was typed, so that nothing is lost by a refusal. */
export type FormState = {
  status: "idle" | "saved" | "refused";
  message?: string;
  /** Signing in mends it: on the page itself where that can be (SignInAgain), else here, in a tab of its own. */
  remedy?: { href: string; label: string };
  /** What is asked next before it is done, where a form has several steps. */
  asks?: "code" | "second-step";
  fieldErrors: Record<string, string>;
  values: Record<string, string | string[]>;
  /** Differs for every answer, so that a form can be told apart from its predecessor. */
  stamp: number;
};

export const idle: FormState = { status: "idle", fieldErrors: {}, values: {}, stamp: 0 };
