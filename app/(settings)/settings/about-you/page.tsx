import type { Metadata } from "next";
import type { ReactNode } from "react";
import { BodyFields } from "@/app/_profile/body-fields";
import { CountryField } from "@/app/_profile/country-field";
import { FocusFields } from "@/app/_profile/focus-fields";
import { GoalFields } from "@/app/_profile/goal-fields";
import { type Asked, Reasons } from "@/app/_profile/reasons";
import { Form, type FormAction } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { requireActor } from "@/lib/auth/require-actor";
import { clientProfileOf, goalsOf } from "@/lib/people/profile/queries";
import { type Words, words } from "@/lib/words";
import { saveBodyAction, saveCountryAction, saveFocusAction, saveGoalsAction } from "./actions";

export const metadata: Metadata = { title: words("en-GB")("settings.aboutYou.title") };

/** What a client told about themselves, each part to be changed or taken back. */
export default async function AboutYouPage() {
  const actor = await requireActor("client", "/settings/about-you");
  const record = openOwnRecord(actor);
  const t = words(actor.locale);
  const [profile, goals] = await Promise.all([clientProfileOf(record), goalsOf(record)]);
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={t("settings.aboutYou.title")}
        intro={t("settings.aboutYou.intro")}
        back={{ href: "/settings", label: t("settings.back") }}
      />
      <Part
        t={t}
        title={t("settings.aboutYou.goals")}
        save={t("settings.aboutYou.save.goals")}
        action={saveGoalsAction}
        asked={["purposeStatement", "goalsTitle"]}
      >
        <GoalFields t={t} profile={profile} goals={goals} />
      </Part>
      <Part
        t={t}
        title={t("settings.aboutYou.focus")}
        save={t("settings.aboutYou.save.focus")}
        action={saveFocusAction}
        asked={["startingMood", "focusAreas"]}
      >
        <FocusFields t={t} profile={profile} />
      </Part>
      <Part
        t={t}
        title={t("settings.aboutYou.body")}
        save={t("settings.aboutYou.save.body")}
        action={saveBodyAction}
        asked={["height", "sexForFormulas", "gender", "symptoms"]}
      >
        <BodyFields t={t} actor={actor} profile={profile} />
      </Part>
      <Part
        t={t}
        title={t("settings.aboutYou.place")}
        save={t("settings.aboutYou.save.place")}
        action={saveCountryAction}
        asked={["country"]}
      >
        <CountryField t={t} country={profile.country} />
      </Part>
    </div>
  );
}

type PartProps = {
  t: Words;
  title: string;
  save: string;
  action: FormAction;
  asked: readonly Asked[];
  children: ReactNode;
};

function Part({ t, title, save, action, asked, children }: PartProps) {
  return (
    <Section title={title}>
      <Form action={action} unreachable={t("common.unreachable")} className="space-y-6">
        {children}
        <Reasons t={t} asked={asked} />
        <SubmitButton kind="quiet" pendingLabel={t("settings.saving")}>
          {save}
        </SubmitButton>
      </Form>
    </Section>
  );
}
