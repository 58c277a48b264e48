import type { Metadata } from "next";
import { GoalRow } from "@/app/_goals/goal-row";
import { DeletedNotice } from "@/app/(client)/(room)/record/[book]/_parts/deleted-notice";
import { Download } from "@/app/(client)/(room)/record/[book]/_parts/download";
import { bookAddress, bookSearch } from "@/app/(client)/(room)/record/[book]/_parts/search";
import { ThumbAction } from "@/components/layout/thumb-bar";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { statusOf } from "@/lib/goals/goal";
import { goalsSentence } from "@/lib/goals/sentence";
import { type GoalWithProgress, ownGoals } from "@/lib/goals/view-goals";
import type { GoalStatus } from "@/lib/goals/words";
import { words } from "@/lib/words";
import { type OpenGoals, openGoals } from "./_parts/open-goals";
import { Wishes } from "./_parts/wishes";

export const metadata: Metadata = { title: words("en-GB")("goals.title") };

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function GoalsPage({ searchParams }: Props) {
  const opened = await openGoals();
  const { book, record, reader, t, today } = opened;
  const search = bookSearch(book, bookAddress(await searchParams));
  const goals = await ownGoals(record, today);
  const add = <ButtonLink href="/goals/new">{t("goals.new")}</ButtonLink>;
  return (
    <>
      <PageHeader
        title={t("goals.title")}
        intro={goals.length > 0 ? goalsSentence(goals, today, reader.locale) : t("books.goals.intro")}
        actions={goals.length > 0 && <ThumbAction>{add}</ThumbAction>}
      />
      {search.deleted && <DeletedNotice reading={opened} id={search.deleted} />}
      {goals.length === 0 ? (
        <>
          <EmptyState title={t("books.goals.empty.title")} action={add}>
            {t("books.goals.empty.text")}
          </EmptyState>
          <Wishes opened={opened} />
        </>
      ) : (
        <div className="max-w-3xl">
          {(["active", "planned", "paused"] as const).map((status) => (
            <GoalsIn key={status} opened={opened} goals={goals} status={status} />
          ))}
          <div className="mt-10 space-y-2">
            {(["achieved", "let_go"] as const).map((status) => (
              <Behind key={status} opened={opened} goals={goals} status={status} />
            ))}
            <Download reading={opened} search={search} />
          </div>
        </div>
      )}
    </>
  );
}

type GoalsInProps = { opened: OpenGoals; goals: readonly GoalWithProgress[]; status: GoalStatus };

/** What is under way stands first; of the same state the weightiest, then the nearest. */
function GoalsIn({ opened: { t, goalReader }, goals, status }: GoalsInProps) {
  const own = goals.filter(({ entry }) => statusOf(entry) === status).toSorted(byWeight);
  if (own.length === 0) return null;
  return (
    <Section title={t(`goals.sections.${status}`)}>
      <ul className="divide-y divide-line border-y border-line">
        {own.map((goal) => (
          <GoalRow key={goal.entry.id} goal={goal} href={`/goals/${goal.entry.id}`} reader={goalReader} />
        ))}
      </ul>
    </Section>
  );
}

const weights = ["high", "medium", "low"];
const placeOf = ({ entry: { values } }: GoalWithProgress): string => {
  const weight = weights.indexOf(String(values.priority));
  return `${weight < 0 ? 1 : weight} ${String(values.targetDate ?? "9999")}`;
};

function byWeight(one: GoalWithProgress, other: GoalWithProgress): number {
  return placeOf(one) < placeOf(other) ? -1 : 1;
}

/** What is over waits behind a line. */
function Behind({ opened: { t, goalReader }, goals, status }: GoalsInProps) {
  const own = goals.filter(({ entry }) => statusOf(entry) === status);
  if (own.length === 0) return null;
  return (
    <Disclosure summary={`${t(`goals.sections.${status}`)} (${own.length})`}>
      <ul className="divide-y divide-line border-y border-line">
        {own.map((goal) => (
          <GoalRow key={goal.entry.id} goal={goal} href={`/goals/${goal.entry.id}`} reader={goalReader} level={2} />
        ))}
      </ul>
    </Disclosure>
  );
}
