import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";
import { needsAttention } from "@/lib/coaching/client-list";
import type { Reason } from "@/lib/coaching/triage";
import { say } from "@/lib/words";

/** The one reason beside a name: in ink when the client should be looked at first, quiet when all is as usual. */
export function ReasonLine({ reason, locale }: { reason: Reason; locale: string }) {
  const sentence = say(locale, `coach.reasons.${reason.code}`, reason.params);
  if (reason.code === "safety") {
    return (
      <p className="*:whitespace-normal">
        <Badge kind="danger">{sentence}</Badge>
      </p>
    );
  }
  return <p className={classNames(!needsAttention(reason) && "text-soft")}>{sentence}</p>;
}
