import Link from "next/link";
import { signOutAction } from "@/app/_shell/sign-out-action";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Actor } from "@/lib/auth/actor";
import { env } from "@/lib/env";
import type { Words } from "@/lib/words";
import { removeAccountAction } from "../actions";

/** Too young for now: what happens, what was kept, and the ways on. */
export function Refusal({ t, actor }: { t: Words; actor: Actor }) {
  return (
    <>
      <PageHeader
        title={t("onboarding.refusal.title")}
        intro={t("onboarding.refusal.intro", { age: env.MINIMUM_AGE })}
      />
      <div className="space-y-6">
        <Card title={t("onboarding.refusal.nowTitle")}>
          <ul className="list-disc space-y-1.5 ps-5 marker:text-soft">
            <li>{t("onboarding.refusal.notKept")}</li>
            <li>{t("onboarding.refusal.kept")}</li>
            <li>{t("onboarding.refusal.later")}</li>
          </ul>
        </Card>
        <p>
          {t("onboarding.refusal.help")}{" "}
          <Link href="/help-now" className="font-semibold underline underline-offset-4">
            {t("site.footer.helpNow")}
          </Link>
        </p>
        <form action={signOutAction}>
          <Button type="submit">{t("common.signOut")}</Button>
        </form>
        {/* Staff who are clients too leave by another way: their work refers to them. */}
        {actor.roles.size === 1 && <RemoveAccount t={t} />}
        <p className="text-soft">
          {t("onboarding.refusal.mistyped")}{" "}
          <Link href="/welcome?correct" className="text-accent underline underline-offset-4">
            {t("onboarding.refusal.correct")}
          </Link>
        </p>
      </div>
    </>
  );
}

function RemoveAccount({ t }: { t: Words }) {
  return (
    <Disclosure summary={t("onboarding.refusal.remove")}>
      <p className="max-w-prose">{t("onboarding.refusal.removeWhat")}</p>
      <Form action={removeAccountAction} unreachable={t("common.unreachable")} className="mt-3">
        <SubmitButton kind="danger" pendingLabel={t("onboarding.refusal.removing")}>
          {t("onboarding.refusal.removeNow")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}
