import { SignInAgain } from "@/components/auth/sign-in-again";
import type { Words } from "@/lib/words";

/** On a page on which somebody writes: the way back in when their session is over. */
export function SignInAgainHere({ person, t }: { person: string; t: Words }) {
  return (
    <SignInAgain
      person={person}
      url="/api/sign-in-again"
      words={{
        open: t("auth.again.open"),
        title: t("auth.again.title"),
        intro: t("auth.again.intro"),
        askIntro: t("auth.again.askIntro"),
        codeIntro: t("auth.again.codeIntro"),
        secondStepIntro: t("auth.again.secondStepIntro"),
        elsewhere: t("auth.again.elsewhere"),
        close: t("shell.close"),
        unreachable: t("auth.unreachable"),
        email: t("auth.email"),
        password: t("auth.password"),
        signIn: t("auth.signIn.submit"),
        signingIn: t("auth.signIn.pending"),
        byCode: t("auth.signIn.byCode"),
        byPassword: t("auth.code.byPassword"),
        sendCode: t("auth.code.submit"),
        sending: t("auth.code.sending"),
        another: t("auth.enterCode.another"),
        code: t("auth.codeField.label"),
        codeHint: t("auth.codeField.hint"),
        factorCode: t("secondStep.code.label"),
        factorCodeHint: t("secondStep.code.hint"),
      }}
    />
  );
}
