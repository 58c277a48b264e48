import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Switch } from "@/components/ui/switch";
import type { CoachOfClient } from "@/lib/coaching/coaches-of-client";
import { callName } from "@/lib/people/call-name";
import { dayIn, formatDate } from "@/lib/time";
import type { Words } from "@/lib/words";
import { setConsentAction } from "../actions";
import { CategorySwitches } from "./category-switches";
import { EndSharing } from "./end-sharing";
import { WhomToCall } from "./whom-to-call";

type CoachCardProps = {
  coach: CoachOfClient;
  isOnlyOne: boolean;
  reader: { t: Words; locale: string; timeZone: string };
};

/** One coach, or the address that was invited: what they see, and how to end it. */
export function CoachCard({ coach, isOnlyOne, reader: { t, locale, timeZone } }: CoachCardProps) {
  const { assignmentId, status, shared } = coach;
  const fullName = coach.coachName ?? coach.invitedEmail ?? "";
  const name = callName(fullName) ?? fullName;
  const day = formatDate(dayIn(coach.since, timeZone), locale);
  const isActive = status === "active";
  return (
    <Card as="section">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 className="min-w-0 font-serif text-xl break-words">{fullName}</h2>
        <Badge kind={isActive ? "accent" : "plain"}>{t(`sharing.status.${status}`)}</Badge>
      </div>
      <p className="text-sm text-soft">{t(isActive ? "sharing.since" : "sharing.invitedOn", { day })}</p>
      <Form action={setConsentAction} unreachable={t("sharing.unreachable")} className="mt-4 space-y-4">
        <input type="hidden" name="assignmentId" value={assignmentId} />
        <CategorySwitches
          legend={t(isActive ? "sharing.choose" : "sharing.chooseInvited", { name })}
          shared={shared}
          t={t}
        >
          <Switch
            name="amounts"
            label={t("sharing.amounts.label")}
            hint={t("sharing.amounts.hint")}
            defaultChecked={coach.hasAmounts}
          />
        </CategorySwitches>
        <SubmitButton pendingLabel={t("sharing.saving")} className="max-w-full whitespace-normal!">
          {t(isActive ? "sharing.save" : "sharing.saveInvited", { name })}
        </SubmitButton>
      </Form>
      {isActive && <WhomToCall coach={coach} name={name} isOnlyOne={isOnlyOne} t={t} />}
      <div className="mt-4 border-t border-line pt-3">
        <EndSharing assignmentId={assignmentId} name={name} isActive={isActive} t={t} />
      </div>
    </Card>
  );
}
