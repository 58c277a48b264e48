import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { Actor } from "@/lib/auth/actor";
import type { InvitationState, ListedInvitation } from "@/lib/people/list-invitations";
import type { Words } from "@/lib/words";
import { At } from "../../_parts/at";
import { SmallForm } from "../../_parts/small-form";
import { withdrawInvitationAction } from "../actions";

type InvitationsTableProps = { t: Words; actor: Actor; invitations: readonly ListedInvitation[] };

export function InvitationsTable({ t, actor, invitations }: InvitationsTableProps) {
  return (
    <Table
      caption={t("admin.invitations.caption")}
      captionHidden
      columns={[
        { key: "to", header: t("admin.invitations.to") },
        { key: "role", header: t("admin.invitations.role") },
        { key: "state", header: t("admin.invitations.state") },
        { key: "by", header: t("admin.invitations.by") },
        { key: "until", header: t("admin.invitations.until") },
      ]}
      rows={invitations.map((invitation) => ({
        key: invitation.id,
        cells: {
          to: <span className="[overflow-wrap:anywhere]">{invitation.email}</span>,
          role: t(`common.roles.${invitation.role}`),
          state: <State t={t} invitation={invitation} />,
          by: invitation.invitedBy ?? t("admin.operator"),
          until: <At actor={actor} instant={invitation.expiresAt} />,
        },
      }))}
    />
  );
}

/** How it stands, and while it stands open, the way to end that. */
function State({ t, invitation }: { t: Words; invitation: ListedInvitation }) {
  return (
    <span className="inline-flex flex-wrap items-center justify-end gap-2 @md:justify-start">
      <StateBadge t={t} state={invitation.state} />
      {invitation.state === "open" && (
        <SmallForm
          action={withdrawInvitationAction}
          values={{ invitationId: invitation.id }}
          label={t("admin.invitations.withdraw")}
          fullLabel={t("admin.invitations.withdrawOne", { email: invitation.email })}
          unreachable={t("admin.refused")}
        />
      )}
    </span>
  );
}

function StateBadge({ t, state }: { t: Words; state: InvitationState }) {
  const kind = { open: "accent", accepted: "positive", withdrawn: "plain", expired: "plain" } as const;
  return (
    <Badge kind={kind[state]}>
      {t(state === "withdrawn" ? "admin.invitations.withdrawnState" : `admin.invitations.${state}`)}
    </Badge>
  );
}
