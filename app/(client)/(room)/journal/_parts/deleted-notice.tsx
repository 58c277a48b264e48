import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { isId } from "@/lib/ids";
import type { Words } from "@/lib/words";
import { restoreEntryAction, restoreMoodAction } from "../actions";

/** After deleting: what happened, and the way back. `deleted` is "entry.<id>" or "mood.<id>" from the address. */
export function DeletedNotice({ t, deleted }: { t: Words; deleted: string | undefined }) {
  const [kind, id = ""] = (deleted ?? "").split(".");
  if (!isId(id) || (kind !== "entry" && kind !== "mood")) return null;
  return (
    <div className="mb-6">
      <Notice
        announce
        action={
          <Form
            action={kind === "entry" ? restoreEntryAction : restoreMoodAction}
            unreachable={t("journal.unreachable")}
          >
            <input type="hidden" name="id" value={id} />
            <SubmitButton kind="quiet" size="small">
              {t("journal.restore")}
            </SubmitButton>
          </Form>
        }
      >
        {kind === "entry" ? t("journal.deleted") : t("journal.moodDeleted")}
      </Notice>
    </div>
  );
}
