import Link from "next/link";
import { Meter } from "@/components/charts/meter";
import { ToneMark } from "@/components/ui/tone-mark";
import { categoryOfEntry } from "@/lib/entries/book";
import { goalsBook } from "@/lib/goals/book";
import { statusOf, titleOf } from "@/lib/goals/goal";
import { forecastInWords, measureLabel, nextStepInWords } from "@/lib/goals/in-words";
import { measureNamed } from "@/lib/goals/measures";
import type { GoalWithProgress } from "@/lib/goals/view-goals";
import { formatDate } from "@/lib/time";
import type { GoalReader } from "./goal-reader";

type GoalRowProps = { goal: GoalWithProgress; href: string; reader: GoalReader; level?: 2 | 3 };

/** A goal in a list: how far, the next step, and when it may be reached. */
export function GoalRow({ goal, href, reader: { reader, t }, level = 3 }: GoalRowProps) {
  const { entry, progress } = goal;
  const { locale } = reader;
  const category = categoryOfEntry(goalsBook, entry.values);
  const Heading = level === 2 ? "h2" : "h3";
  const status = statusOf(entry);
  const moves = status === "active" || status === "paused";
  const lines = moves ? [nextStepInWords(entry, locale), forecastInWords(entry, progress, locale)] : [];
  return (
    <li className="relative py-4">
      <Heading className="flex items-baseline gap-2.5 text-lg font-medium">
        <ToneMark tone={category} />
        <Link href={href} className="min-w-0 [overflow-wrap:anywhere] hover:text-accent after:absolute after:inset-0">
          {titleOf(entry)}
        </Link>
      </Heading>
      <p className="text-sm text-soft">
        {[t(`common.categories.${category}`), dateOf(goal, t, locale)].filter(Boolean).join(" · ")}
      </p>
      {moves && (
        <div className="mt-2 max-w-xl">
          <Meter
            label={t("goals.progress")}
            value={progress.percent}
            text={percentInWords(goal, t, locale)}
            tone={category}
          />
        </div>
      )}
      {lines.map(
        (line) =>
          line && (
            <p key={line} className="text-soft [overflow-wrap:anywhere]">
              {line}
            </p>
          ),
      )}
    </li>
  );
}

/** The day that says most in this state. */
function dateOf({ entry: { values } }: GoalWithProgress, t: GoalReader["t"], locale: string): string | null {
  const day = (key: string) => (typeof values[key] === "string" ? formatDate(String(values[key]), locale) : null);
  if (values.status === "achieved") return day("achievedOn");
  const target = day("targetDate");
  return target && t("goals.target", { day: target });
}

/** A goal that lives by balances is counted on its own page for a coach; here it says by what it moves. */
function percentInWords({ entry, progress }: GoalWithProgress, t: GoalReader["t"], locale: string): string {
  if (progress.percent !== null) return t("goals.percent", { percent: progress.percent });
  const measure = measureNamed(entry.values.metric)?.from === "balances" ? measureLabel(entry.values, locale) : null;
  return measure ? t("goals.coach.measured", { measure }) : t("goals.notKnown");
}
