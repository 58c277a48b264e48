import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { DateField } from "@/components/ui/date-field";
import { Section } from "@/components/ui/section";
import type { Actor } from "@/lib/auth/actor";
import { addDays, formatDay } from "@/lib/time";
import type { Today } from "@/lib/wellness/today/today";
import type { Words } from "@/lib/words";

type EarlierDaysProps = { t: Words; actor: Actor; facts: Today };

/** Days that were left out, offered and not counted; and any other day by its date, also without scripts. */
export function EarlierDays({ t, actor, facts: { today, openDays } }: EarlierDaysProps) {
  const offered = openDays.slice(-3);
  return (
    <Section
      title={t("today.earlier.title")}
      intro={offered.length > 0 ? t("today.earlier.open", { count: openDays.length }) : t("today.earlier.none")}
    >
      {offered.length > 0 && (
        <ul className="mb-5 flex flex-wrap gap-2">
          {offered.map((day) => (
            <li key={day}>
              <ButtonLink kind="quiet" size="small" href={`/check-in/${day}`}>
                {formatDay(day, actor.locale)}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
      <form action="/check-in" method="get" className="flex items-end gap-2">
        <div className="min-w-0">
          <DateField
            name="day"
            label={t("today.earlier.choose")}
            min={actor.dateOfBirth ?? undefined}
            max={today}
            defaultValue={addDays(today, -1)}
          />
        </div>
        <Button type="submit" kind="quiet">
          {t("today.earlier.go")}
        </Button>
      </form>
    </Section>
  );
}
