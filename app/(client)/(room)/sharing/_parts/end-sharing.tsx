import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Words } from "@/lib/words";
import { endAssignmentAction } from "../actions";

type EndSharingProps = { assignmentId: string; name: string; isActive: boolean; t: Words };

/**
 * Ends what ties a client to a coach. An invitation is withdrawn at once: sending another costs nothing. Ending with a
 * coach asks first, because only the coach's own acceptance brings it back.
 */
export function EndSharing({ assignmentId, name, isActive, t }: EndSharingProps) {
  if (!isActive) {
    return (
      <Form action={endAssignmentAction} unreachable={t("sharing.unreachable")} showSaved={false}>
        <input type="hidden" name="assignmentId" value={assignmentId} />
        <SubmitButton kind="quiet" size="small" pendingLabel={t("sharing.saving")}>
          {t("sharing.withdraw.button")}
        </SubmitButton>
      </Form>
    );
  }
  return (
    <Dialog
      kind="alert"
      trigger={{ label: t("sharing.end.button"), kind: "quiet", size: "small" }}
      title={t("sharing.end.title", { name })}
      closeLabel={t("sharing.end.close")}
    >
      <p className="text-soft">{t("sharing.end.text", { name })}</p>
      <Form action={endAssignmentAction} unreachable={t("sharing.unreachable")} showSaved={false} className="mt-5">
        <input type="hidden" name="assignmentId" value={assignmentId} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton kind="danger" pendingLabel={t("sharing.saving")} className="max-w-full whitespace-normal!">
            {t("sharing.end.confirm", { name })}
          </SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
