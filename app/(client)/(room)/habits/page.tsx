import type { Metadata } from "next";
import Link from "next/link";
import { TodaysHabitsCard } from "@/app/(client)/_habits/todays-habits-card";
import { PauseCard } from "@/app/(client)/_pause/pause-card";
import { DeletedNotice } from "@/app/(client)/(room)/record/[book]/_parts/deleted-notice";
import { openBook } from "@/app/(client)/(room)/record/[book]/_parts/reading";
import { ThumbAction } from "@/components/layout/thumb-bar";
import { RefreshOn } from "@/components/live/refresh-on";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { isId } from "@/lib/ids";
import { habitsBook } from "@/lib/life/habits/book";
import { isKeptOn, planOf } from "@/lib/life/habits/plan";
import { allHabits } from "@/lib/life/habits/queries";
import { todaysHabits } from "@/lib/life/habits/todays-habits";
import { isPausedOn } from "@/lib/life/pauses/pause";
import { formatDate } from "@/lib/time";
import { type Words, words } from "@/lib/words";
import { HabitCard } from "./_parts/habit-card";

export const metadata: Metadata = { title: words("en-GB")("habits.title") };

type Props = { searchParams: Promise<Record<string, unknown>> };

/** What is due today, how strong each habit is, and its last week. Two reads beside the session's. */
export default async function HabitsPage({ searchParams }: Props) {
  const drawnAt = now().getTime();
  const reading = await openBook(habitsBook.name);
  const { actor, record, t } = reading;
  const { deleted } = await searchParams;
  const today = todayOf(actor, now());
  const { habits, pauses } = await allHabits(record);
  const kept = habits.filter(({ entry }) => isKeptOn(planOf(entry.values), today) || isToCome(entry.values, today));
  const archived = habits.filter((habit) => !kept.includes(habit));
  const due = todaysHabits(kept, pauses, today, actor.locale);
  const add = <ButtonLink href="/record/habits/new">{t("habits.add")}</ButtonLink>;
  return (
    <>
      <RefreshOn topic="record" drawnAt={drawnAt} />
      <PageHeader
        title={t("habits.title")}
        intro={habits.length > 0 ? sentenceOf(t, due, isPausedOn(pauses, today)) : t("habits.intro")}
        actions={habits.length > 0 && <ThumbAction>{add}</ThumbAction>}
      />
      {typeof deleted === "string" && isId(deleted) && <DeletedNotice reading={reading} id={deleted} />}
      <PauseCard t={t} actor={actor} pauses={pauses} today={today} />
      {habits.length === 0 ? (
        <EmptyState title={t("habits.empty.title")} action={add}>
          {t("habits.empty.text")}
        </EmptyState>
      ) : (
        <>
          <TodaysHabitsCard t={t} actor={actor} habits={due} today={today} hasLink={false} />
          <ul className="grid gap-4 lg:grid-cols-2">
            {kept.map((habit) => (
              <HabitCard key={habit.entry.id} t={t} actor={actor} habit={habit} pauses={pauses} today={today} />
            ))}
          </ul>
          <p className="mt-6 max-w-prose text-sm text-soft">
            {t("habits.strength.about")} {t("habits.strength.source")}{" "}
            <Link href="/record/habits" className="text-accent underline underline-offset-4">
              {t("habits.list")}
            </Link>
          </p>
        </>
      )}
      {archived.length > 0 && (
        <Section title={t("habits.archived.title")}>
          <ul className="divide-y divide-line border-y border-line">
            {archived.map(({ entry: { id, values } }) => (
              <li key={id}>
                <Link href={`/record/habits/${id}`} className="flex min-h-12 flex-wrap items-baseline gap-x-4 py-2.5">
                  <span className="font-medium [overflow-wrap:anywhere]">{String(values.name)}</span>
                  <span className="text-sm text-soft">{formatDate(String(values.archivedOn), actor.locale)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const isToCome = ({ startDate, archivedOn }: Readonly<Record<string, unknown>>, today: string) =>
  String(startDate) > today && (typeof archivedOn !== "string" || archivedOn > today);

function sentenceOf(t: Words, due: readonly { state: string | null }[], isPaused: boolean): string {
  if (isPaused) return t("habits.sentence.paused");
  const done = due.filter(({ state }) => state === "done").length;
  if (due.length === 0) return t("habits.sentence.none");
  return done === due.length
    ? t("habits.sentence.all", { due: due.length })
    : t("habits.sentence.some", { done, due: due.length });
}
