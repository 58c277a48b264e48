import { type ShownMilestone, shownMilestones } from "@/app/_goals/milestones";
import { Form } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { WrittenBy } from "@/components/ui/written-by";
import type { Goal } from "@/lib/goals/goal";
import { tickMilestoneAction } from "../actions";
import type { OpenGoals } from "./open-goals";

type MilestoneListProps = { opened: OpenGoals; goal: Goal };

/** The steps of a goal in their order, each ticked and taken back by one tap. */
export function MilestoneList({ opened, goal: { entry } }: MilestoneListProps) {
  const { goalReader, t } = opened;
  if (entry.rows.length === 0) return <p className="text-soft">{t("goals.milestones.none")}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {shownMilestones(entry.rows, goalReader).map((milestone) => (
        <li key={milestone.key} className="py-1">
          <Tick opened={opened} goalId={entry.id} milestone={milestone} />
        </li>
      ))}
    </ol>
  );
}

type TickProps = { opened: OpenGoals; goalId: string; milestone: ShownMilestone };

function Tick({ opened: { actor, t }, goalId, milestone: { place, title, isDone, when } }: TickProps) {
  return (
    <Form action={tickMilestoneAction} unreachable={t("goals.unreachable")}>
      <WrittenBy person={actor.userId} />
      <input type="hidden" name="goalId" value={goalId} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="title" value={title} />
      {!isDone && <input type="hidden" name="isDone" value="on" />}
      <div className="flex items-start gap-1">
        <button
          type="submit"
          aria-pressed={isDone}
          aria-label={t("goals.milestones.tick", { title })}
          className="-ms-2 inline-flex size-11 shrink-0 items-center justify-center"
        >
          <span
            className={`inline-flex size-6 items-center justify-center rounded-small border ${isDone ? "border-accent bg-accent text-on-accent" : "border-edge bg-card"}`}
          >
            {isDone && <Icon name="check" className="size-4" />}
          </span>
        </button>
        <p className="min-w-0 flex-1 py-2.5 [overflow-wrap:anywhere]">
          {title}
          {when && <span className="block text-sm text-soft">{when}</span>}
        </p>
      </div>
    </Form>
  );
}
