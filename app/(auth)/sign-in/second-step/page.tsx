import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { owesSecondStep } from "@/lib/auth/finish-sign-in";
import { safeNext } from "@/lib/auth/safe-next";
import { readBrowserToken } from "@/lib/auth/session-cookie";
import { words } from "@/lib/words";
import type { DoorProps } from "../../_parts/door-props";
import { goHomeIfSignedIn } from "../../_parts/go-home-if-signed-in";
import { QuietLink, QuietLinks } from "../../_parts/quiet-link";
import { withNext } from "../../_parts/with-next";
import { finishSignInAction } from "../actions";

const t = words("en-GB");

export const metadata: Metadata = { title: t("secondStep.signIn.title") };

/** For a browser in which somebody gave the first proof; any other is sent to the beginning. */
export default async function Page({ searchParams }: DoorProps) {
  const next = safeNext((await searchParams).next);
  if (!(await owesSecondStep(await readBrowserToken()))) {
    await goHomeIfSignedIn(next);
    redirect(withNext("/sign-in", next));
  }
  return (
    <>
      <PageHeader title={t("secondStep.signIn.title")} intro={t("secondStep.signIn.intro")} />
      <Form action={finishSignInAction} unreachable={t("auth.unreachable")} className="space-y-5">
        {next && <input type="hidden" name="next" value={next} />}
        <TextField
          name="code"
          label={t("secondStep.code.label")}
          hint={t("secondStep.code.hint")}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          required
        />
        <SubmitButton wide pendingLabel={t("auth.signIn.pending")}>
          {t("auth.signIn.submit")}
        </SubmitButton>
      </Form>
      <p className="mt-5 text-sm text-soft">{t("secondStep.signIn.lost")}</p>
      <QuietLinks>
        <QuietLink href={withNext("/sign-in", next)}>{t("secondStep.signIn.again")}</QuietLink>
      </QuietLinks>
    </>
  );
}
