import Link from "next/link";
import { HabitWeek } from "@/app/(client)/_habits/habit-week";
import { planInWords, weekWords } from "@/app/(client)/_habits/in-words";
import { Card } from "@/components/ui/card";
import { ToneMark } from "@/components/ui/tone-mark";
import type { Actor } from "@/lib/auth/actor";
import { isCategory } from "@/lib/categories";
import { lastWeek, overviewOf } from "@/lib/life/habits/overview";
import type { Habit } from "@/lib/life/habits/queries";
import type { Pause } from "@/lib/life/pauses/pause";
import { formatDay } from "@/lib/time";
import type { Words } from "@/lib/words";

type HabitCardProps = { t: Words; actor: Actor; habit: Habit; pauses: readonly Pause[]; today: string };

/** One habit: how often it is wanted, how strong it is, and its last week to tick. */
export function HabitCard({ t, actor, habit, pauses, today }: HabitCardProps) {
  const { id, values } = habit.entry;
  const { marks, percent, missingDays, streak } = overviewOf(habit, pauses, today, actor.locale);
  const category = String(values.category);
  const tone = isCategory(category) ? category : "accent";
  const name = String(values.name);
  return (
    <Card
      as="li"
      tight
      level={2}
      title={
        <Link
          href={`/record/habits/${id}`}
          className="flex items-center gap-2.5 [overflow-wrap:anywhere] hover:text-accent"
        >
          <ToneMark tone={tone} />
          {[values.emoji, name].filter(Boolean).join(" ")}
        </Link>
      }
      aside={planInWords(t, actor.locale, values)}
    >
      <p className="mb-3">
        {percent === null ? (
          <span className="text-soft">{t("habits.strength.early", { days: missingDays })}</span>
        ) : (
          <span className="font-semibold">{t("habits.strength.label", { percent })}</span>
        )}
        {streak && streak.count > 1 && (
          <span className="ms-3 text-soft">{t(`habits.streak.${streak.of}`, { count: streak.count })}</span>
        )}
      </p>
      <HabitWeek
        habit={{ id, name, tone }}
        person={actor.userId}
        marks={lastWeek(marks, today).map(({ day, state, isSaid }) => ({
          day,
          state,
          isSaid,
          name: formatDay(day, actor.locale),
          short: formatDay(day, actor.locale, "weekday").slice(0, 2),
        }))}
        words={weekWords(actor.locale)}
      />
    </Card>
  );
}
