import { restoreDayAction, undoCheckInAction } from "@/app/(client)/(flow)/check-in/actions";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Actor } from "@/lib/auth/actor";
import { formatDay } from "@/lib/time";
import type { Today } from "@/lib/wellness/today/today";
import type { Words } from "@/lib/words";

type LastActionProps = { t: Words; actor: Actor; facts: Today };

/** What was done a moment ago, and the way back; read from the data, so that it is true after a reload and without scripts. */
export function LastAction({ t, actor, facts: { last } }: LastActionProps) {
  if (!last) return null;
  const day = formatDay(last.day, actor.locale);
  const isOut = last.deletedAt !== null;
  return (
    <div className="mb-6">
      <Notice kind={isOut ? "info" : "positive"} announce>
        <Form
          key={last.revision}
          action={isOut ? restoreDayAction : undoCheckInAction}
          unreachable={t("today.unreachable")}
          showSaved={false}
        >
          <input type="hidden" name="id" value={last.id} />
          {!isOut && <input type="hidden" name="revision" value={last.revision} />}
          <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-2">
            <span className="min-w-0 flex-1 basis-40">
              {isOut ? t("today.last.removed", { day }) : t("today.last.saved", { day })}
            </span>
            <span className="-my-1.5 -me-2 shrink-0">
              <SubmitButton kind="plain" size="small">
                {isOut ? t("today.last.restore") : t("today.last.undo")}
              </SubmitButton>
            </span>
          </div>
        </Form>
      </Notice>
    </div>
  );
}
