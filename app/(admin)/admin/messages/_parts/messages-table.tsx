import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { Actor } from "@/lib/auth/actor";
import type { ListedMessage } from "@/lib/mail/queries";
import type { Words } from "@/lib/words";
import { At } from "../../_parts/at";
import { QuietLink } from "../../_parts/quiet-link";
import { MessageActions } from "./message-actions";

type MessagesTableProps = { t: Words; actor: Actor; messages: readonly ListedMessage[] };

/** Which mail, for whom and what became of it; never its words. */
export function MessagesTable({ t, actor, messages }: MessagesTableProps) {
  return (
    <Table
      caption={t("admin.messages.caption")}
      captionHidden
      columns={[
        { key: "template", header: t("admin.messages.template") },
        { key: "person", header: t("admin.messages.person") },
        { key: "state", header: t("admin.messages.state") },
        { key: "lastError", header: t("admin.messages.lastError") },
        { key: "queued", header: t("admin.messages.queued") },
        { key: "actions", header: t("admin.messages.actions"), align: "end" },
      ]}
      rows={messages.map((message) => ({
        key: message.id,
        cells: {
          template: (
            <span className="inline-flex flex-wrap items-center gap-2 font-mono text-sm">
              {message.template}
              {message.isCritical && <Badge kind="danger">{t("admin.messages.critical")}</Badge>}
            </span>
          ),
          person: message.person ? (
            <QuietLink href={`/admin/people/${message.person.userId}`}>
              {message.person.name || t("admin.nameless")}
            </QuietLink>
          ) : (
            <span className="text-soft">{t("admin.messages.noAccount")}</span>
          ),
          state: <StateBadge t={t} state={message.status} />,
          lastError: message.lastErrorCode ? (
            <span className="font-mono text-sm">{message.lastErrorCode}</span>
          ) : (
            <span className="text-soft">{t("admin.jobs.noError")}</span>
          ),
          queued: <At actor={actor} instant={message.createdAt} />,
          actions: <MessageActions t={t} message={message} />,
        },
      }))}
    />
  );
}

function StateBadge({ t, state }: { t: Words; state: ListedMessage["status"] }) {
  const kind = state === "failed" ? "danger" : state === "unknown" ? "warning" : "plain";
  return <Badge kind={kind}>{t(`outbox.status.${state}`)}</Badge>;
}
