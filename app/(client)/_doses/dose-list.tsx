import { Form } from "@/components/ui/form";
import { WrittenBy } from "@/components/ui/written-by";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import type { TodaysDose } from "@/lib/health/medications/todays-doses";
import { formatTime } from "@/lib/time";
import type { Words } from "@/lib/words";
import { answerDoseAction } from "./actions";
import { DoseChoice } from "./dose-choice";

type DoseListProps = { t: Words; actor: Actor; doses: readonly TodaysDose[] };

/** Today's doses, each with its three answers. */
export function DoseList({ t, actor, doses }: DoseListProps) {
  const choices = [
    { value: "taken", label: t("doses.taken") },
    { value: "skipped", label: t("doses.skip") },
    { value: "later", label: t("doses.later") },
  ];
  return (
    <ul className="divide-y divide-line">
      {doses.map(({ medicationId, name, dosage, day, minutes, dueAt, state }) => {
        const time = formatTime(dueAt, actor.locale, timeZoneOf(actor));
        return (
          <li key={`${medicationId} ${day} ${minutes}`} className="py-3">
            <Form action={answerDoseAction} unreachable={t("doses.unreachable")} showSaved={false}>
              <fieldset className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                <legend className="sr-only">{t("doses.group", { name, time })}</legend>
                <WrittenBy person={actor.userId} />
                <input type="hidden" name="medicationId" value={medicationId} />
                <input type="hidden" name="day" value={day} />
                <input type="hidden" name="minutes" value={minutes} />
                <p className="min-w-0 [overflow-wrap:anywhere]">
                  <span className="me-3 text-sm text-soft">{time}</span>
                  <span className="font-medium">{name}</span>
                  {dosage && <span className="ms-2 text-soft">{dosage}</span>}
                </p>
                <DoseChoice state={state ?? ""} choices={choices} undo={t("doses.undo")} />
              </fieldset>
            </Form>
          </li>
        );
      })}
    </ul>
  );
}
