import { SelectField } from "@/components/ui/select-field";
import { openOwnAccount } from "@/lib/access/own-account";
import type { Actor } from "@/lib/auth/actor";
import { reminderHourOf } from "@/lib/reminders/queries";
import { formatTime } from "@/lib/time";
import type { Words } from "@/lib/words";

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** At which hour of their own day somebody is reminded by mail. Nobody is who did not choose one. */
export async function ReminderField({ t, actor }: { t: Words; actor: Actor }) {
  return (
    <SelectField
      name="reminderHour"
      label={t("onboarding.fields.reminder")}
      hint={t(actor.isDemo ? "onboarding.fields.reminderDemo" : "onboarding.fields.reminderHint")}
      emptyLabel={t("onboarding.fields.reminderOff")}
      choices={hours.map((hour) => ({ value: String(hour), label: clockTime(hour, actor.locale) }))}
      defaultValue={String((await reminderHourOf(openOwnAccount(actor))) ?? "")}
    />
  );
}

function clockTime(hour: number, locale: string): string {
  return formatTime(new Date(Date.UTC(2000, 0, 1, hour)), locale, "UTC");
}
