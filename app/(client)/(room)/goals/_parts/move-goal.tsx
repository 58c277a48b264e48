import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { WrittenBy } from "@/components/ui/written-by";
import { type Goal, statusOf } from "@/lib/goals/goal";
import type { GoalStatus } from "@/lib/goals/words";
import type { Words } from "@/lib/words";
import { moveGoalAction } from "../actions";
import type { OpenGoals } from "./open-goals";

/** Where a goal can go from where it is; the first is the likeliest. */
const ways: Record<GoalStatus, readonly GoalStatus[]> = {
  planned: ["active", "let_go"],
  active: ["achieved", "paused", "let_go"],
  paused: ["active", "achieved", "let_go"],
  achieved: ["active"],
  let_go: ["active"],
};

/** Moves a goal from one state to another, by one tap. */
export function MoveGoal({ opened: { actor, t }, goal }: { opened: OpenGoals; goal: Goal }) {
  const status = statusOf(goal.entry);
  return (
    <Form action={moveGoalAction} unreachable={t("goals.unreachable")} showSaved={false}>
      <WrittenBy person={actor.userId} />
      <input type="hidden" name="goalId" value={goal.entry.id} />
      <div className="flex flex-wrap gap-3">
        {ways[status].map((to, place) => (
          <SubmitButton key={to} kind={place === 0 && to === "achieved" ? "primary" : "quiet"} name="status" value={to}>
            {labelOf(status, to, t)}
          </SubmitButton>
        ))}
      </div>
    </Form>
  );
}

function labelOf(from: GoalStatus, to: GoalStatus, t: Words): string {
  if (to === "paused") return t("goals.state.pause");
  return to === "active" && from !== "planned" ? t("goals.state.again") : t(`goals.state.${to}`);
}
