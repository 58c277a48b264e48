import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CoachOfClient } from "@/lib/coaching/coaches-of-client";
import type { Words } from "@/lib/words";
import { choosePrimaryAction } from "../actions";

type WhomToCallProps = { coach: CoachOfClient; name: string; isOnlyOne: boolean; t: Words };

/** Says who is asked to look after the client when they may not be safe; with several coaches, lets them choose. */
export function WhomToCall({ coach: { assignmentId, isPrimary, shared }, name, isOnlyOne, t }: WhomToCallProps) {
  if (!isPrimary) {
    return (
      <Form action={choosePrimaryAction} unreachable={t("sharing.unreachable")} showSaved={false} className="mt-4">
        <input type="hidden" name="assignmentId" value={assignmentId} />
        <SubmitButton kind="quiet" size="small" pendingLabel={t("sharing.saving")}>
          {t("sharing.primary.choose", { name })}
        </SubmitButton>
      </Form>
    );
  }
  const mayBeAsked = shared.includes("mental") || shared.includes("emotional");
  return (
    <p className="mt-4 max-w-prose text-sm text-soft">
      {mayBeAsked ? t("sharing.primary.asked", { name }) : t("sharing.primary.notAsked", { name })}
      {!isOnlyOne && <> {t("sharing.primary.one")}</>}
    </p>
  );
}
