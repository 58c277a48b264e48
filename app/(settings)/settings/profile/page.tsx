import type { Metadata } from "next";
import Link from "next/link";
import { AboutFields } from "@/app/_profile/about-fields";
import { Photo } from "@/app/_profile/photo";
import { Reasons } from "@/app/_profile/reasons";
import { DefinitionList } from "@/components/ui/definition-list";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { openOwnAccount } from "@/lib/access/own-account";
import { todayOf } from "@/lib/auth/actor";
import { requireAnyone } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import { contactOf } from "@/lib/people/profile/queries";
import { formatDate } from "@/lib/time";
import { words } from "@/lib/words";
import { BirthDate } from "./_parts/birth-date";
import { saveProfileAction } from "./actions";

export const metadata: Metadata = { title: words("en-GB")("settings.profile.title") };

/** Name, photo, phone and birth date; the address to look at. */
export default async function ProfilePage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireAnyone("/settings/profile");
  const t = words(actor.locale);
  const { phone, email } = await contactOf(openOwnAccount(actor));
  const { photo } = await searchParams;
  const dateOfBirth = actor.roles.has("client") ? actor.dateOfBirth : null;
  const changeEmail = (
    <Link href="/settings/email" className="tall-target font-medium text-accent underline underline-offset-4">
      {t("settings.profile.changeEmail")}
    </Link>
  );
  return (
    <div className="max-w-2xl">
      <PageHeader title={t("settings.profile.title")} back={{ href: "/settings", label: t("settings.back") }} />
      <Photo t={t} name={actor.name} hasPhoto={actor.hasPhoto} outcome={photo} />
      <Form action={saveProfileAction} unreachable={t("common.unreachable")} className="mt-8 space-y-6">
        <AboutFields t={t} name={actor.name} phone={phone} />
        <Reasons t={t} asked={["photo", "name", "phone"]} />
        <SubmitButton pendingLabel={t("settings.saving")}>{t("settings.save")}</SubmitButton>
      </Form>
      <Section title={t("settings.profile.account")} className="mt-10">
        <DefinitionList
          items={[
            { term: t("settings.profile.email"), detail: email ?? "", note: changeEmail },
            ...(dateOfBirth
              ? [{ term: t("settings.profile.dateOfBirth"), detail: formatDate(dateOfBirth, actor.locale) }]
              : []),
          ]}
        />
        {dateOfBirth && <BirthDate t={t} dateOfBirth={dateOfBirth} today={todayOf(actor, now())} />}
      </Section>
    </div>
  );
}
