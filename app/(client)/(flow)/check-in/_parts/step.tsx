import Link from "next/link";
import { MoreQuestions } from "@/components/check-in/more-questions";
import { type StepBar, StepBars } from "@/components/check-in/step-bars";
import { FlowFooter } from "@/components/layout/flow-shell";
import { buttonClass } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { toneClass } from "@/components/ui/tone";
import { ToneMark } from "@/components/ui/tone-mark";
import { type Category, categories } from "@/lib/categories";
import { isAnswered } from "@/lib/wellness/check-in/fields";
import { type SheetField, type SheetStep, shownValues } from "@/lib/wellness/check-in/sheet";
import { isFaceWord } from "@/lib/wellness/check-in/vocabularies";
import type { Words } from "@/lib/words";
import { type Asking, wordOf } from "./asking";
import { Question } from "./question";

/** One screen of the check-in: a category's questions, what waits behind "more", and the way on. */
export function Step({ asking, step, bars }: { asking: Asking; step: SheetStep; bars: readonly StepBar[] }) {
  const { t } = asking;
  const { category, asked, more } = step;
  return (
    <section
      id={category}
      tabIndex={-1}
      aria-labelledby={`${category}-title`}
      className="flex-1 outline-none noscript:mb-12"
    >
      <StepBars label={t("checkIn.progress")} current={category} steps={bars} />
      <p className={classNames("mt-2 flex items-center gap-2 font-semibold text-tone", toneClass(category))}>
        <ToneMark tone={category} />
        {t(`common.categories.${category}`)}
      </p>
      <h2 id={`${category}-title`} className="font-serif text-title">
        {t(`checkIn.steps.${category}`)}
      </h2>
      <p className="mt-1 text-soft">{introOf(asking, step)}</p>
      <div className="mt-5 space-y-6">
        {asked.map((shown) => (
          <Question key={shown.field.name} asking={asking} shown={shown} />
        ))}
      </div>
      {more.length > 0 && (
        <div className="mt-5 border-t border-line pt-2">
          <MoreQuestions
            summary={t("checkIn.more", { names: namesOf(asking, step) })}
            show={{ label: t("checkIn.showMore"), value: category }}
            names={more.map(({ field }) => field.name)}
            open={more.some((shown) => isOpened(asking, shown))}
          >
            <div className="space-y-6">
              {more.map((shown) => (
                <Question key={shown.field.name} asking={asking} shown={shown} />
              ))}
              <Link href="/check-in/fields" className="inline-flex min-h-11 items-center text-accent underline">
                {t("checkIn.chooseFields")}
              </Link>
            </div>
          </MoreQuestions>
        </div>
      )}
      <StepFooter t={t} category={category} />
    </section>
  );
}

/** Is there an answer to be seen? The word of a face is none: the face shows it. */
function isOpened({ entry, draft }: Asking, { field }: SheetField): boolean {
  if (draft) return [draft[field.name] ?? ""].flat().some(Boolean);
  if (field.name === "currentMood" && isFaceWord(entry?.values.currentMood ?? "")) return false;
  return entry !== null && isAnswered(entry.values, field.name);
}

function introOf({ t, entry, draft }: Asking, step: SheetStep): string {
  if (step.asked.length === 0) return t("checkIn.nothingAsked");
  if (entry) return t("checkIn.standing");
  const shown = shownValues({ steps: [step] });
  return Object.keys(shown).length > 0 && !draft ? t("checkIn.filledIn") : t("checkIn.oneIsEnough");
}

/** The first questions behind "more", so that one knows whether to look. */
function namesOf(asking: Asking, { more }: SheetStep): string {
  const names = more.map(({ field }) => (wordOf(asking, field.name, "label") ?? field.name).toLocaleLowerCase());
  return names.length > 4 ? `${names.slice(0, 3).join(", ")}…` : names.join(", ");
}

function StepFooter({ t, category }: { t: Words; category: Category }) {
  const at = categories.indexOf(category);
  const [previous, next] = [categories[at - 1], categories[at + 1]];
  return (
    <FlowFooter>
      <div className="flex gap-2">
        {previous && (
          <a
            href={`#${previous}`}
            aria-label={t("checkIn.previous", { name: t(`common.categories.${previous}`) })}
            className={classNames(buttonClass({ kind: "quiet" }), "px-3.5 noscript:hidden")}
          >
            <Icon name="chevron-left" className="rtl:rotate-180" />
          </a>
        )}
        {next ? (
          <a href={`#${next}`} rel="next" className={classNames(buttonClass({ wide: true }), "min-w-0")}>
            {t("checkIn.next", { name: t(`common.categories.${next}`) })}
          </a>
        ) : (
          <SubmitButton wide pendingLabel={t("checkIn.saving")}>
            {t("checkIn.save")}
          </SubmitButton>
        )}
      </div>
    </FlowFooter>
  );
}
