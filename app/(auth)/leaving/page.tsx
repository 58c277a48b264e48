import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Download } from "@/app/_export/download";
import { ConfirmFirst } from "@/app/_second-step/confirm-first";
import { SignOut } from "@/app/_shell/sign-out";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { timeZoneOf } from "@/lib/auth/actor";
import { currentLeaver } from "@/lib/auth/current-session";
import { requireAnyone } from "@/lib/auth/require-actor";
import { homeOf } from "@/lib/auth/roles";
import { deletionOf } from "@/lib/leaving/queries";
import { formatInstant } from "@/lib/time";
import { words } from "@/lib/words";
import { keepAccountAction } from "./actions";

export const metadata: Metadata = { title: words("en-GB")("leaving.title") };

/** All that somebody sees who asked for their account to be deleted: when, and the way back. */
export default async function Page({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await currentLeaver();
  if (!actor) redirect(homeOf((await requireAnyone("/leaving")).roles));
  const t = words(actor.locale);
  const deletion = await deletionOf(actor);
  if (!deletion) redirect("/leaving"); // taken back in another tab at this moment
  return (
    <>
      <PageHeader title={t("leaving.title")} />
      <div className="mb-8 space-y-5 rounded-card border border-line bg-card p-5 sm:p-6">
        <p>
          <span className="block text-soft">{t("leaving.due")}</span>
          <time dateTime={deletion.dueAt.toISOString()} className="block font-serif text-xl">
            {formatInstant(deletion.dueAt, actor.locale, timeZoneOf(actor))}
          </time>
        </p>
        <p className="max-w-prose">
          {deletion.byOperator && `${t("leaving.byOperator")} `}
          {t("leaving.dueText")}
        </p>
        <Form action={keepAccountAction} unreachable={t("auth.unreachable")} showSaved={false}>
          <SubmitButton wide pendingLabel={t("leaving.keeping")}>
            {t("leaving.keep")}
          </SubmitButton>
        </Form>
      </div>
      <Section title={t("leaving.meanwhile.title")}>
        <ul className="list-disc space-y-2 ps-5 marker:text-soft">
          <li>{t("leaving.meanwhile.nobody")}</li>
          <li>{t("leaving.meanwhile.mails")}</li>
          <li>{t("leaving.meanwhile.again")}</li>
        </ul>
      </Section>
      <div className="mt-10">
        <ConfirmFirst actor={actor} t={t} />
        <Download actor={actor} t={t} outcome={(await searchParams).download} isAside />
      </div>
      <div className="mt-8 flex items-center justify-between gap-4 border-t border-line pt-4 text-soft">
        <p>{t("leaving.signOut", { name: actor.name })}</p>
        <SignOut label={t("common.signOut")} unsent={t("shell.unsent")} />
      </div>
    </>
  );
}
