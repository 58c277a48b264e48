import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Words } from "@/lib/words";
import { acknowledgeTaskAction } from "../actions";

/** Answers a request to look after somebody. It stands above the row's link. */
export function TakeOn({ taskId, t }: { taskId: string; t: Words }) {
  return (
    <Form
      action={acknowledgeTaskAction}
      unreachable={t("coach.safety.unreachable")}
      showSaved={false}
      className="relative mt-3"
    >
      <input type="hidden" name="taskId" value={taskId} />
      <SubmitButton size="small" pendingLabel={t("coach.safety.pending")}>
        {t("coach.safety.button")}
      </SubmitButton>
    </Form>
  );
}
