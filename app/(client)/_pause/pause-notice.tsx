import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { WrittenBy } from "@/components/ui/written-by";
import type { Actor } from "@/lib/auth/actor";
import { type Pause, pauseOn } from "@/lib/life/pauses/pause";
import { formatDay } from "@/lib/time";
import type { Words } from "@/lib/words";
import { resumeAction } from "./actions";

type PauseNoticeProps = { t: Words; actor: Actor; pauses: readonly Pause[]; today: string };

/** While life happens: one calm line, and the way back. */
export function PauseNotice({ t, actor, pauses, today }: PauseNoticeProps) {
  const pause = pauseOn(pauses, today);
  if (!pause?.to) return null;
  return (
    <div className="mb-6">
      <Notice>
        <Form action={resumeAction} unreachable={t("lifeHappens.unreachable")} showSaved={false}>
          <WrittenBy person={actor.userId} />
          <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-2">
            <span className="min-w-0 flex-1 basis-40">
              {t("lifeHappens.paused", { day: formatDay(pause.to, actor.locale) })}
            </span>
            <SubmitButton kind="quiet" size="small">
              {t("lifeHappens.resume")}
            </SubmitButton>
          </div>
        </Form>
      </Notice>
    </div>
  );
}
