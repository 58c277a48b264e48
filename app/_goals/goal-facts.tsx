import { Meter } from "@/components/charts/meter";
import { DefinitionList } from "@/components/ui/definition-list";
import { categoryOfEntry } from "@/lib/entries/book";
import { choiceLabel } from "@/lib/entries/in-words";
import { goalsBook } from "@/lib/goals/book";
import { statusOf } from "@/lib/goals/goal";
import { basisInWords, forecastInWords, measureLabel, numberInWords } from "@/lib/goals/in-words";
import { measureNamed } from "@/lib/goals/measures";
import type { GoalWithProgress } from "@/lib/goals/view-goals";
import { formatDate, formatDayAge } from "@/lib/time";
import type { GoalReader } from "./goal-reader";

type GoalFactsProps = { goal: GoalWithProgress; reader: GoalReader };

/** How far a goal has come, by what that is known, and when it may be reached. */
export function GoalProgress({ goal: { entry, progress }, reader: { reader, t } }: GoalFactsProps) {
  const forecast = forecastInWords(entry, progress, reader.locale);
  return (
    <div className="max-w-xl">
      <Meter
        label={[t("goals.progress"), basisInWords(entry, progress, reader.locale)].filter(Boolean).join(" · ")}
        value={progress.percent}
        text={progress.percent === null ? t("goals.notKnown") : t("goals.percent", { percent: progress.percent })}
        tone={categoryOfEntry(goalsBook, entry.values)}
      />
      {forecast && <p className="mt-1 text-soft">{forecast}</p>}
    </div>
  );
}

/** What was said of a goal, and its numbers; those behind the privacy eye keep their line. */
export function GoalFacts({ goal: { entry, progress }, reader: { reader, t, today, hides } }: GoalFactsProps) {
  const { values } = entry;
  const { locale } = reader;
  const isHidden = hides && (measureNamed(values.metric)?.behindEye ?? false);
  const number = (value: number | null) =>
    value === null ? null : isHidden ? t("goals.detail.hiddenMeasure") : numberInWords(values, value, reader);
  const day = (value: unknown) => (typeof value === "string" ? formatDate(value, locale) : null);
  const now = progress.current && {
    value: number(progress.current.value) ?? "",
    age: formatDayAge(progress.current.day, today, locale),
  };
  const priority =
    typeof values.priority === "string" ? choiceLabel(goalsBook, "priority", values.priority, locale) : null;
  const facts = [
    ["status", t(`goals.sections.${statusOf(entry)}`)],
    ["achievedOn", day(values.achievedOn)],
    ["measure", measureLabel(values, locale)],
    ["from", number(progress.start)],
    ["now", now && t("goals.detail.nowText", now)],
    ["to", number(progress.target)],
    ["start", day(values.startDate)],
    ["targetDate", day(values.targetDate)],
    ["priority", priority],
  ] as const;
  return (
    <DefinitionList
      items={facts.flatMap(([key, detail]) => (detail ? [{ key, term: t(`goals.detail.${key}`), detail }] : []))}
    />
  );
}
