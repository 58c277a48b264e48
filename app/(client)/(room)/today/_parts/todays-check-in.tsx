import { answerInWords, habitsOf, wordOf } from "@/app/(client)/(flow)/check-in/_parts/asking";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { Actor } from "@/lib/auth/actor";
import type { CheckInEntry } from "@/lib/wellness/check-in/entry";
import { askedFields } from "@/lib/wellness/check-in/field-set";
import { isAnswered } from "@/lib/wellness/check-in/fields";
import type { Today } from "@/lib/wellness/today/today";
import type { Words } from "@/lib/words";

type TodaysCheckInProps = { t: Words; actor: Actor; facts: Today; hidesAmounts: boolean };

/** The check-in: the one thing left to do, or quietly what is written down. */
export function TodaysCheckIn({ t, actor, facts, hidesAmounts }: TodaysCheckInProps) {
  if (facts.entry) return <Done t={t} actor={actor} entry={facts.entry} hidesAmounts={hidesAmounts} />;
  return (
    <Card as="section" title={t("today.left.checkIn")}>
      <p className="text-soft">{facts.scores ? t("today.left.about") : t("today.left.first")}</p>
      <div className="mt-4 grid sm:block">
        <ButtonLink href="/check-in">{t("today.left.start")}</ButtonLink>
      </div>
    </Card>
  );
}

/** Words that are not for a summary: lists, and what the face already says. */
const notListed: readonly string[] = ["currentMood"];

type DoneProps = Omit<TodaysCheckInProps, "facts"> & { entry: CheckInEntry };

function Done({ t, actor, entry, hidesAmounts }: DoneProps) {
  const asking = { t, habits: habitsOf(actor, entry.currency), ownWords: [], hidesAmounts };
  const listed = askedFields(entry.asked).filter((name) => !notListed.includes(name) && isAnswered(entry.values, name));
  return (
    <Card
      as="section"
      title={
        <span className="flex items-center gap-2.5">
          <Icon name="circle-check" className="text-positive max-sm:hidden" />
          {t("today.done.title")}
        </span>
      }
      aside={
        <ButtonLink kind="quiet" size="small" href="/check-in">
          {t("today.done.change")}
        </ButtonLink>
      }
    >
      <dl className="grid grid-cols-2 gap-x-6 gap-y-1.5 sm:grid-cols-3">
        {listed.map((name) => (
          <div key={name} className="flex min-w-0 items-baseline justify-between gap-x-2">
            <dt className="min-w-0 text-soft">{wordOf(asking, name, "label")}</dt>
            <dd className="shrink-0 font-semibold">{answerInWords(asking, name, entry.values[name])}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
