import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";
import { FeedbackList } from "@/app/_goals/feedback-list";
import { GoalChart } from "@/app/_goals/goal-chart";
import { GoalFacts, GoalProgress } from "@/app/_goals/goal-facts";
import { GoalWords } from "@/app/_goals/goal-words";
import { NoteList } from "@/app/_goals/note-list";
import { deleteFromBookAction } from "@/app/(client)/(room)/record/[book]/actions";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { categoryOfEntry } from "@/lib/entries/book";
import { titleOf } from "@/lib/goals/goal";
import { measureNamed } from "@/lib/goals/measures";
import { goalStatuses } from "@/lib/goals/words";
import { isId, newId } from "@/lib/ids";
import { type Words, words } from "@/lib/words";
import { MilestoneList } from "../_parts/milestone-list";
import { MoveGoal } from "../_parts/move-goal";
import { NoteActions } from "../_parts/note-actions";
import { NoteForm } from "../_parts/note-form";
import { openGoal } from "../_parts/open-goals";
import { restoreNoteAction } from "../actions";

export const metadata: Metadata = { title: words("en-GB")("goals.title") };

type Props = { params: Promise<{ goalId: string }>; searchParams: Promise<Record<string, unknown>> };

const query = z.object({
  now: z.enum(goalStatuses).optional().catch(undefined),
  removed: z.string().refine(isId).optional().catch(undefined),
  tables: z.literal("open").optional().catch(undefined),
});

export default async function GoalPage({ params, searchParams }: Props) {
  const { goalId } = await params;
  const opened = await openGoal(goalId);
  const { book, goal, goalReader: reader, hides, t } = opened;
  const { now, removed, tables } = query.parse(await searchParams);
  const { entry, notes } = goal;
  const { values } = entry;
  const path = `/goals/${goalId}`;
  const feedback = notes.filter(({ coach }) => coach !== null);
  const isHidden = hides && (measureNamed(values.metric)?.behindEye ?? false);
  const hasChart = !isHidden && (goal.progress.basis === "measure" || goal.progress.basis === "notes");
  return (
    <article className="max-w-3xl">
      <PageHeader
        title={titleOf(entry)}
        eyebrow={t(`common.categories.${categoryOfEntry(book, values)}`)}
        back={{ href: "/goals", label: t("goals.back") }}
        actions={<ButtonLink href={`${path}/edit`}>{t("goals.edit")}</ButtonLink>}
      />
      {now && (
        <div className="mb-6">
          <Notice kind={now === "achieved" ? "positive" : "info"} announce>
            {t(`goals.done.${now}`)}
          </Notice>
        </div>
      )}
      <GoalProgress goal={goal} reader={reader} />
      <GoalWords goal={goal} reader={reader} />
      <Section title={t("goals.milestones.title")}>
        <MilestoneList opened={opened} goal={goal} />
      </Section>
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
      {feedback.length > 0 && (
        <Section title={t("goals.feedback.title")} id="feedback">
          <FeedbackList notes={feedback} reader={reader} />
        </Section>
      )}
      <Section title={t("goals.notes.title")} id="notes">
        {removed && <RemovedNote t={t} id={removed} />}
        <div className="mb-4">
          <Disclosure summary={t("goals.notes.add")}>
            <NoteForm opened={opened} goal={goal} id={newId()} note={null} draft={null} />
          </Disclosure>
        </div>
        <NoteList
          notes={notes}
          values={values}
          reader={reader}
          actionsOf={(note) => <NoteActions t={t} note={note} />}
        />
      </Section>
      <Section title={t("goals.state.title")}>
        <MoveGoal opened={opened} goal={goal} />
        <div className="mt-6">
          <GoalFacts goal={goal} reader={reader} />
        </div>
        <div className="mt-6 flex flex-wrap items-center gap-3">
          <Link
            href={`${path}/history`}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {t("goals.history.link")}
          </Link>
          <Form action={deleteFromBookAction} unreachable={t("goals.unreachable")}>
            <input type="hidden" name="book" value={book.name} />
            <input type="hidden" name="id" value={goalId} />
            <SubmitButton kind="quiet">{t("goals.delete")}</SubmitButton>
          </Form>
        </div>
      </Section>
    </article>
  );
}

/** After deleting a note: what happened, and the way back. */
function RemovedNote({ t, id }: { t: Words; id: string }) {
  return (
    <div className="mb-4">
      <Notice
        announce
        action={
          <Form action={restoreNoteAction} unreachable={t("goals.unreachable")}>
            <input type="hidden" name="id" value={id} />
            <SubmitButton kind="quiet" size="small">
              {t("goals.notes.restore")}
            </SubmitButton>
          </Form>
        }
      >
        {t("goals.notes.deleted")}
      </Notice>
    </div>
  );
}
