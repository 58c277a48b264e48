import Link from "next/link";
import { ChipChoice } from "@/components/ui/chip-choice";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { WrittenBy } from "@/components/ui/written-by";
import type { Actor } from "@/lib/auth/actor";
import { choiceLabel } from "@/lib/entries/in-words";
import { newId } from "@/lib/ids";
import { pausesBook } from "@/lib/life/pauses/book";
import { isPausedOn, type Pause } from "@/lib/life/pauses/pause";
import { pauseReasons } from "@/lib/life/pauses/words";
import { addDays, formatDay } from "@/lib/time";
import type { Words } from "@/lib/words";
import { pauseAction } from "./actions";
import { PauseNotice } from "./pause-notice";

type PauseCardProps = { t: Words; actor: Actor; pauses: readonly Pause[]; today: string };

/** The switch of "life happens": from, until, and why only if one likes. While it is on, the way back. */
export function PauseCard({ t, actor, pauses, today }: PauseCardProps) {
  if (isPausedOn(pauses, today)) return <PauseNotice t={t} actor={actor} pauses={pauses} today={today} />;
  const coming = pauses.find(({ from }) => from > today);
  return (
    <div className="mb-6" id="pause">
      {coming?.to && (
        <p className="mb-1">
          {t("lifeHappens.coming", {
            from: formatDay(coming.from, actor.locale),
            until: formatDay(coming.to, actor.locale),
          })}{" "}
          <Link href="/record/pauses" className="text-accent underline underline-offset-4">
            {t("lifeHappens.all")}
          </Link>
        </p>
      )}
      <Disclosure summary={t("lifeHappens.link")}>
        <Form action={pauseAction} unreachable={t("lifeHappens.unreachable")} className="max-w-xl space-y-5">
          <WrittenBy person={actor.userId} />
          <input type="hidden" name="book" value={pausesBook.name} />
          <input type="hidden" name="id" value={newId()} />
          <p className="max-w-prose text-soft">
            {t("lifeHappens.about")}{" "}
            {pauses.length > 0 && (
              <Link href="/record/pauses" className="text-accent underline underline-offset-4">
                {t("lifeHappens.all")}
              </Link>
            )}
          </p>
          <div className="grid max-w-md gap-3 sm:grid-cols-2">
            <DateField name="fromDate" label={t("lifeHappens.from")} defaultValue={today} required />
            <DateField name="untilDate" label={t("lifeHappens.until")} defaultValue={addDays(today, 6)} required />
          </div>
          <ChipChoice
            name="reason"
            label={t("lifeHappens.reason")}
            hint={t("lifeHappens.reasonHint")}
            noAnswer={t("record.noAnswer")}
            choices={pauseReasons.map((word) => ({
              value: word,
              label: choiceLabel(pausesBook, "reason", word, actor.locale),
            }))}
          />
          <TextareaField name="notes" label={t("lifeHappens.notes")} rows={2} maxLength={2_000} />
          <SubmitButton kind="quiet">{t("lifeHappens.pause")}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
