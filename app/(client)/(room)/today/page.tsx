import type { Metadata } from "next";
import Link from "next/link";
import { TodaysDosesCard } from "@/app/(client)/_doses/todays-doses-card";
import { TodaysHabitsCard } from "@/app/(client)/_habits/todays-habits-card";
import { MoodCard } from "@/app/(client)/_mood/mood-card";
import { PauseNotice } from "@/app/(client)/_pause/pause-notice";
import { RefreshOn } from "@/components/live/refresh-on";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import { isHidden } from "@/lib/http/preference-cookies";
import { todaysHabits } from "@/lib/life/habits/todays-habits";
import { isPausedOn } from "@/lib/life/pauses/pause";
import { formatDay } from "@/lib/time";
import { newestScores } from "@/lib/wellness/scores/queries";
import { daySentence } from "@/lib/wellness/sentences/day-sentence";
import { dueToday } from "@/lib/wellness/today/due";
import { recentEntries } from "@/lib/wellness/today/queries";
import { sentenceDays, todayFrom } from "@/lib/wellness/today/today";
import { say, words } from "@/lib/words";
import { EarlierDays } from "./_parts/earlier-days";
import { LastAction } from "./_parts/last-action";
import { LatestScores } from "./_parts/latest-scores";
import { TodaysCheckIn } from "./_parts/todays-check-in";

export const metadata: Metadata = { title: words("en-GB")("today.title") };

/** What is left today, what is in, and where the person stands. Three reads beside the session's. */
export default async function TodayPage() {
  const drawnAt = now().getTime();
  const actor = await requireActor("client", "/today");
  const record = openOwnRecord(actor);
  const today = todayOf(actor, now());
  const [entries, scores, due] = await Promise.all([
    recentEntries(record, today),
    newestScores(record, today, sentenceDays),
    dueToday(record, today, actor.locale),
  ]);
  const [name = null] = actor.name.split(" ");
  const facts = todayFrom(today, entries, scores, due.pauses);
  const isPaused = isPausedOn(due.pauses, today);
  const head = daySentence({ answered: facts.answered, isPaused, name });
  const t = words(actor.locale);
  return (
    <>
      <RefreshOn topic="record" drawnAt={drawnAt} />
      <PageHeader title={say(actor.locale, head.key, head.params)} eyebrow={formatDay(today, actor.locale)} />
      <LastAction t={t} actor={actor} facts={facts} />
      <PauseNotice t={t} actor={actor} pauses={due.pauses} today={today} />
      <TodaysDosesCard t={t} actor={actor} medications={due.medications} today={today} />
      <TodaysHabitsCard
        t={t}
        actor={actor}
        habits={todaysHabits(due.habits, due.pauses, today, actor.locale)}
        today={today}
      />
      {facts.hasBegun ? (
        <div className="grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="min-w-0">
            <TodaysCheckIn t={t} actor={actor} facts={facts} hidesAmounts={await isHidden()} />
            <LatestScores t={t} actor={actor} facts={facts} />
          </div>
          <div className="mt-10 min-w-0 lg:mt-0">
            <section aria-label={t("today.mood")}>
              <MoodCard t={t} locale={actor.locale} person={actor.userId} />
            </section>
            <EarlierDays t={t} actor={actor} facts={facts} />
            {!isPaused && (
              <Link href="/habits#pause" className="mt-6 inline-flex min-h-11 items-center text-accent underline">
                {t("lifeHappens.link")}
              </Link>
            )}
          </div>
        </div>
      ) : (
        <EmptyState
          title={t("today.empty.title")}
          action={<ButtonLink href="/check-in">{t("today.empty.action")}</ButtonLink>}
        >
          {t("today.empty.text")}
        </EmptyState>
      )}
    </>
  );
}
