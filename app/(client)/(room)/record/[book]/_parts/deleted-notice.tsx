import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { restoreToBookAction } from "../actions";
import type { Reading } from "./reading";

/** After deleting: what happened, and the way back. */
export function DeletedNotice({ reading: { book, t }, id }: { reading: Reading; id: string }) {
  return (
    <div className="mb-6">
      <Notice
        announce
        action={
          <Form action={restoreToBookAction} unreachable={t("record.unreachable")}>
            <input type="hidden" name="book" value={book.name} />
            <input type="hidden" name="id" value={id} />
            <SubmitButton kind="quiet" size="small">
              {t("record.restore")}
            </SubmitButton>
          </Form>
        }
      >
        {t("record.deleted")}
      </Notice>
    </div>
  );
}
