import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { WrittenBy } from "@/components/ui/written-by";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import type { KeptDose, Medication } from "@/lib/health/medications/queries";
import { newId } from "@/lib/ids";
import { formatTime } from "@/lib/time";
import type { Words } from "@/lib/words";
import { asNeededAction } from "./actions";

type AsNeededListProps = { t: Words; actor: Actor; medications: readonly Medication[]; today: string };

/** What is taken as needed: one tap notes it with its time, and each of today's can be taken back. */
export function AsNeededList({ t, actor, medications, today }: AsNeededListProps) {
  return (
    <ul className="divide-y divide-line">
      {medications.map(({ entry, doses }) => (
        <li key={entry.id} className="space-y-2 py-3">
          <Dose t={t} actor={actor} id={newId()} medicationId={entry.id} deed="take" label={t("doses.takeNow")}>
            <span className="font-medium">{String(entry.values.medicationName)}</span>
          </Dose>
          {doses
            .filter((dose) => isOfToday(dose, today))
            .map(({ id, takenAt }) => (
              <Dose key={id} t={t} actor={actor} id={id} medicationId={entry.id} deed="undo" label={t("doses.undo")}>
                {takenAt && t("doses.takenAt", { time: formatTime(takenAt, actor.locale, timeZoneOf(actor)) })}
              </Dose>
            ))}
        </li>
      ))}
    </ul>
  );
}

const isOfToday = ({ minutes, day }: KeptDose, today: string) => minutes === null && day === today;

type DoseProps = {
  t: Words;
  actor: Actor;
  id: string;
  medicationId: string;
  deed: "take" | "undo";
  label: string;
  children: React.ReactNode;
};

function Dose({ t, actor, id, medicationId, deed, label, children }: DoseProps) {
  return (
    <Form action={asNeededAction} unreachable={t("doses.unreachable")} showSaved={false}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <WrittenBy person={actor.userId} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="medicationId" value={medicationId} />
        <input type="hidden" name="deed" value={deed} />
        <p className="min-w-0 [overflow-wrap:anywhere]">{children}</p>
        <SubmitButton kind="quiet" size="small">
          {label}
        </SubmitButton>
      </div>
    </Form>
  );
}
