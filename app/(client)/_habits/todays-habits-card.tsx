import Link from "next/link";
import { Card } from "@/components/ui/card";
import type { Actor } from "@/lib/auth/actor";
import type { TodaysHabit } from "@/lib/life/habits/todays-habits";
import type { Words } from "@/lib/words";
import { HabitRows } from "./habit-rows";
import { habitInWords, rowWords } from "./in-words";

type TodaysHabitsCardProps = {
  t: Words;
  actor: Actor;
  habits: readonly TodaysHabit[];
  today: string;
  hasLink?: boolean;
};

/** The habits that are due today, on the page of today: nothing at all where none is. */
export function TodaysHabitsCard({ t, actor, habits, today, hasLink = true }: TodaysHabitsCardProps) {
  if (habits.length === 0) return null;
  return (
    <Card
      as="section"
      className="mb-6"
      title={t("habits.today")}
      aside={
        hasLink && (
          <Link href="/habits" className="tall-target text-accent underline">
            {t("habits.all")}
          </Link>
        )
      }
    >
      <HabitRows
        habits={habits.map((habit) => habitInWords(t, actor.locale, habit))}
        person={actor.userId}
        day={today}
        words={rowWords(actor.locale)}
      />
    </Card>
  );
}
