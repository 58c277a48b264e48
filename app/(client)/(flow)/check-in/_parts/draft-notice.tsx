import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Words } from "@/lib/words";
import { startOverAction } from "../actions";

/** Says that something begun earlier is filled in, and lets it go on request. */
export function DraftNotice({ t, day }: { t: Words; day: string }) {
  return (
    <div className="-mt-4 mb-6">
      <Notice>
        <Form
          action={startOverAction}
          unreachable={t("checkIn.unreachable")}
          className="flex flex-wrap items-center gap-x-1"
        >
          <input type="hidden" name="day" value={day} />
          <span>{t("checkIn.draft.continued")}</span>
          <SubmitButton kind="plain" size="small">
            {t("checkIn.draft.startOver")}
          </SubmitButton>
        </Form>
      </Notice>
    </div>
  );
}
