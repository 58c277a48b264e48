import type { Metadata } from "next";
import { HabitFields } from "@/app/_profile/habit-fields";
import { Reasons } from "@/app/_profile/reasons";
import { ReminderField } from "@/app/_profile/reminder-field";
import { ZoneField } from "@/app/_profile/zone-field";
import { ThumbBar } from "@/components/layout/thumb-bar";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Switch } from "@/components/ui/switch";
import { dayStartOf, timeZoneOf } from "@/lib/auth/actor";
import { requireAnyone } from "@/lib/auth/require-actor";
import { isHidden } from "@/lib/http/preference-cookies";
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
    </div>
  );
}
