import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Words } from "@/lib/words";
import { restoreReadingAction } from "../actions";

/** After deleting: what happened, and the way back. */
export function DeletedNotice({ t, id }: { t: Words; id: string }) {
  return (
    <div className="mb-6">
      <Notice
        announce
        action={
          <Form action={restoreReadingAction} unreachable={t("measurements.unreachable")}>
            <input type="hidden" name="id" value={id} />
            <SubmitButton kind="quiet" size="small">
              {t("measurements.restore")}
            </SubmitButton>
          </Form>
        }
      >
        {t("measurements.deleted")}
      </Notice>
    </div>
  );
}
