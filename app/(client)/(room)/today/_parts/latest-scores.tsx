import Link from "next/link";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import type { Actor } from "@/lib/auth/actor";
import { categories } from "@/lib/categories";
import { now } from "@/lib/clock";
import { addDays, formatAge, formatDay } from "@/lib/time";
import { overallMinimum } from "@/lib/wellness/scoring/weights";
import { needsOf } from "@/lib/wellness/sentences/score-sentence";
import type { Today } from "@/lib/wellness/today/today";
import { enumerate, say, type Words } from "@/lib/words";
import { ScoreTile } from "./score-tile";

type LatestScoresProps = { t: Words; actor: Actor; facts: Today };

/** The newest scores with their age; what is open says what it needs. */
export function LatestScores({ t, actor, facts }: LatestScoresProps) {
  const { scores, sentence } = facts;
  if (!scores) return null;
  const { stored, behind } = scores;
  return (
    <Section
      title={t("today.scores.title")}
      intro={
        <>
          {say(actor.locale, sentence.key, sentence.params)}
          <span className="block text-sm">
            <Time dateTime={stored.day}>{ageOf(t, actor, facts, stored.day)}</Time>
          </span>
        </>
      }
      aside={
        <Link href="/dashboard" className="tall-target text-accent underline">
          {t("today.scores.dashboard")}
        </Link>
      }
    >
      <ul className="divide-y divide-line rounded-card border border-line bg-card sm:grid sm:grid-cols-3 sm:gap-3 sm:divide-y-0 sm:rounded-none sm:border-0 sm:bg-transparent">
        <ScoreTile
          t={t}
          name={t("today.scores.overall")}
          tone="accent"
          score={stored.overall}
          needs={t("today.scores.overallNeeds", { count: overallMinimum })}
        />
        {categories.map((category) => (
          <ScoreTile
            key={category}
            t={t}
            name={t(`common.categories.${category}`)}
            tone={category}
            score={stored.scores[category]}
            needs={behind ? needsInWords(actor.locale, needsOf(behind.categories[category])) : undefined}
          />
        ))}
      </ul>
    </Section>
  );
}

function needsInWords(locale: string, needs: ReturnType<typeof needsOf>): string | undefined {
  if (needs.length === 0) return undefined;
  const inputs = needs.map(({ key, params }) => say(locale, key, params));
  return say(locale, "sentences.needs", { inputs: enumerate(locale, inputs) });
}

function ageOf(t: Words, actor: Actor, { today, entry }: Today, day: string): string {
  if (day === today && entry) {
    return t("today.scores.today", { age: formatAge(entry.changedAt, actor.locale, now()) });
  }
  if (day === addDays(today, -1)) return t("today.scores.yesterday");
  return t("today.scores.from", { day: formatDay(day, actor.locale, "short") });
}
