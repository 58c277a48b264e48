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
        <Form action={startOverAction} unreachable={t("checkIn.unreachable")}>
          <input type="hidden" name="day" value={day} />
          <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-2">
            <span className="min-w-0 flex-1 basis-40">{t("checkIn.draft.continued")}</span>
            <span className="-my-1.5 -me-2 shrink-0">
              <SubmitButton kind="plain" size="small">
                {t("checkIn.draft.startOver")}
              </SubmitButton>
            </span>
          </div>
        </Form>
      </Notice>
    </div>
  );
}
