import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import { now } from "@/lib/clock";
import type { LocalMail } from "@/lib/mail/local-outbox";
import { formatAge } from "@/lib/time";
import { type Words, words } from "@/lib/words";
import { LinkedText } from "./linked-text";

/** One mail as its reader would see it. */
export function LocalMailCard({ mail }: { mail: LocalMail }) {
  const t = words("en-GB");
  return (
    <Card
      as="li"
      title={mail.body?.subject ?? t("outbox.to", { address: mail.to })}
      aside={<Facts mail={mail} t={t} />}
    >
      {mail.body && (
        <p className="mb-3 text-sm text-soft [overflow-wrap:anywhere]">{t("outbox.to", { address: mail.to })}</p>
      )}
      {mail.body ? <LinkedText text={mail.body.text} /> : <p className="text-soft">{t("outbox.gone")}</p>}
    </Card>
  );
}

function Facts({ mail, t }: { mail: LocalMail; t: Words }) {
  return (
    <span className="flex items-center gap-2">
      <Time dateTime={mail.queuedAt.toISOString()}>{formatAge(mail.queuedAt, "en-GB", now())}</Time>
      <Badge>{statusWords(mail.status, t)}</Badge>
    </span>
  );
}

function statusWords(status: LocalMail["status"], t: Words): string {
  return t(`outbox.status.${status}`);
}
