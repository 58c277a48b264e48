import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { FeedbackList } from "@/app/_goals/feedback-list";
import { GoalChart } from "@/app/_goals/goal-chart";
import { GoalFacts, GoalProgress } from "@/app/_goals/goal-facts";
import { goalReader } from "@/app/_goals/goal-reader";
import { GoalWords } from "@/app/_goals/goal-words";
import { shownMilestones } from "@/app/_goals/milestones";
import { NoteList } from "@/app/_goals/note-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { type ClientGoal, viewClientGoal } from "@/lib/coaching/view-client-goals";
import { categoryOfEntry } from "@/lib/entries/book";
import { NotFoundError } from "@/lib/errors";
import { goalsBook } from "@/lib/goals/book";
import { titleOf } from "@/lib/goals/goal";
import { measureNamed } from "@/lib/goals/measures";
import { isHidden } from "@/lib/http/preference-cookies";
import { isId, newId } from "@/lib/ids";
import { callName } from "@/lib/people/call-name";
import { words } from "@/lib/words";
import { FeedbackActions, FeedbackForm, WithdrawnNotice } from "./_parts/feedback-form";

export const metadata: Metadata = { title: words("en-GB")("goals.title") };

type Props = {
  params: Promise<{ clientId: string; goalId: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

const query = z.object({
  withdrawn: z.string().refine(isId).optional().catch(undefined),
  change: z.string().refine(isId).optional().catch(undefined),
  tables: z.literal("open").optional().catch(undefined),
});

export default async function ClientGoalPage({ params, searchParams }: Props) {
  const { clientId, goalId } = await params;
  const path = `/coach/clients/${clientId}/goals/${goalId}`;
  const actor = await requireActor("coach", path);
  const { withdrawn, change, tables } = query.parse(await searchParams);
  const view = await viewOrNotFound(actor, clientId, goalId);
  const { goal, name } = view;
  const { values } = goal.entry;
  const t = words(actor.locale);
  const reader = goalReader(actor, view.today, await isHidden());
  const measure = measureNamed(values.metric);
  const hidesMoney = measure?.unit === "minor" && goal.progress.target === null;
  const hasChart = !(reader.hides && measure?.behindEye) && goal.progress.points.length > 0;
  const feedback = goal.notes.filter(({ coach }) => coach !== null);
  const changed = feedback.find((note) => note.id === change && note.coach?.id === actor.userId) ?? null;
  const named = { clientId, goalId };
  return (
    <article className="max-w-3xl">
      <PageHeader
        title={titleOf(goal.entry)}
        eyebrow={t(`common.categories.${categoryOfEntry(goalsBook, values)}`)}
        back={{ href: `/coach/clients/${clientId}/goals`, label: t("goals.coach.back", { name }) }}
      />
      <GoalProgress goal={goal} reader={reader} />
      <GoalWords goal={goal} reader={reader} />
      {goal.entry.rows.length > 0 && (
        <Section title={t("goals.milestones.title")}>
          <ol className="divide-y divide-line border-y border-line">
            {shownMilestones(goal.entry.rows, reader).map(({ key, title, when, isDone }) => (
              <li key={key} className="flex flex-wrap items-baseline justify-between gap-x-4 py-3">
                <span className="min-w-0 [overflow-wrap:anywhere]">{title}</span>
                <span className="text-sm text-soft">
                  {when ?? t(isDone ? "goals.milestones.done" : "goals.milestones.undone")}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {hasChart && (
        <div className="mt-10">
          <GoalChart
            goal={goal}
            reader={reader}
            tables={{
              isDrawn: tables === "open",
              link: { href: `${path}?tables=open`, label: t("charts.openTables") },
            }}
          />
        </div>
      )}
      <Section title={t("goals.feedback.coachTitle")} id="feedback">
        {withdrawn && <WithdrawnNotice t={t} named={{ ...named, id: withdrawn }} />}
        {feedback.length > 0 && (
          <div className="mb-6">
            <FeedbackList
              notes={feedback}
              reader={reader}
              actionsOf={(note) =>
                note.coach?.id === actor.userId && (
                  <FeedbackActions t={t} path={path} named={{ ...named, id: note.id }} />
                )
              }
            />
          </div>
        )}
        <FeedbackForm
          t={t}
          person={actor.userId}
          name={callName(name) ?? name}
          named={{ ...named, id: changed?.id ?? newId() }}
          text={changed?.coachFeedback ?? null}
        />
      </Section>
      <Section title={t("goals.notes.title")}>
        <NoteList notes={goal.notes} values={values} reader={reader} />
      </Section>
      <Section title={t("goals.state.title")}>
        <GoalFacts goal={goal} reader={reader} />
        <p className="mt-6 max-w-prose text-sm text-soft">
          {hidesMoney && <>{t("goals.coach.money")} </>}
          {t("goals.coach.seen", { name: callName(name) ?? name })}
        </p>
      </Section>
    </article>
  );
}

/** All that the page shows is read before anything is sent: a foreign or missing id is a true 404. */
async function viewOrNotFound(actor: Actor, clientId: string, goalId: string): Promise<ClientGoal> {
  try {
    return await viewClientGoal(actor, clientId, goalId);
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}
