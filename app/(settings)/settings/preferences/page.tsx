import type { Metadata } from "next";
import { HabitFields } from "@/app/_profile/habit-fields";
import { Reasons } from "@/app/_profile/reasons";
import { ReminderField } from "@/app/_profile/reminder-field";
import { ZoneField } from "@/app/_profile/zone-field";
import { PauseCard } from "@/app/(client)/_pause/pause-card";
import { ThumbBar } from "@/components/layout/thumb-bar";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Switch } from "@/components/ui/switch";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { type Actor, dayStartOf, timeZoneOf, todayOf } from "@/lib/auth/actor";
import { requireAnyone } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import { isHidden } from "@/lib/http/preference-cookies";
import { pausesOf } from "@/lib/life/pauses/queries";
import { timeOfDayText } from "@/lib/people/profile/time-of-day";
import { words } from "@/lib/words";
import { ZonePeriods } from "../_parts/zone-periods";
import { savePreferencesAction } from "./actions";

export const metadata: Metadata = { title: words("en-GB")("settings.preferences.title") };

/** Time, reminder, notation, appearance, and the privacy eye: one form, one button. */
export default async function PreferencesPage() {
  const actor = await requireAnyone("/settings/preferences");
  const t = words(actor.locale);
  return (
    <div className="max-w-2xl">
      <PageHeader title={t("settings.preferences.title")} back={{ href: "/settings", label: t("settings.back") }} />
      <Form action={savePreferencesAction} unreachable={t("common.unreachable")}>
        <Section title={t("settings.preferences.time")} intro={t("settings.preferences.timeIntro")}>
          <div className="space-y-6">
            <ZoneField t={t} timeZone={timeZoneOf(actor)} />
            <DateField
              type="time"
              name="dayStart"
              label={t("settings.preferences.dayStart")}
              hint={t("settings.preferences.dayStartHint")}
              defaultValue={timeOfDayText(dayStartOf(actor))}
            />
            <div>
              <Reasons t={t} asked={["timeZone"]} />
              <ZonePeriods t={t} actor={actor} />
            </div>
          </div>
        </Section>
        {actor.roles.has("client") && (
          <Section title={t("settings.preferences.reminder")}>
            <ReminderField t={t} actor={actor} />
          </Section>
        )}
        <Section title={t("settings.preferences.writing")}>
          <div className="space-y-6">
            <HabitFields t={t} actor={actor} />
            <Reasons t={t} asked={["habits"]} />
          </div>
        </Section>
        <Section title={t("settings.preferences.appearance")}>
          <RadioGroup
            name="theme"
            label={t("settings.preferences.theme")}
            choices={(["system", "light", "dark"] as const).map((theme) => ({
              value: theme,
              label: t(`settings.preferences.themes.${theme}`),
            }))}
            defaultValue={actor.theme}
          />
        </Section>
        {actor.roles.has("client") && (
          <Section title={t("settings.preferences.eye")}>
            <Switch
              name="hideAmounts"
              label={t("settings.preferences.eyeLabel")}
              hint={t("settings.preferences.eyeHint")}
              defaultChecked={await isHidden()}
            />
          </Section>
        )}
        <div className="mt-8" />
        <ThumbBar>
          <SubmitButton pendingLabel={t("settings.saving")}>{t("settings.preferences.save")}</SubmitButton>
        </ThumbBar>
      </Form>
      {actor.roles.has("client") && <LifeHappens actor={actor} />}
    </div>
  );
}

/** The pause of habits, reminders and figures: a form of its own, as it takes effect at once. */
async function LifeHappens({ actor }: { actor: Actor }) {
  const t = words(actor.locale);
  if (!actor.hasAgreedToHealthData || !actor.hasAgreedToTerms) return null;
  const pauses = await pausesOf(openOwnRecord(actor));
  return (
    <Section title={t("lifeHappens.title")}>
      <PauseCard t={t} actor={actor} pauses={pauses} today={todayOf(actor, now())} />
    </Section>
  );
}
