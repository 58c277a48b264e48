import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { Actor } from "@/lib/auth/actor";
import type { ListedPerson } from "@/lib/people/list-people";
import type { Words } from "@/lib/words";
import { At } from "../../_parts/at";
import { QuietLink } from "../../_parts/quiet-link";
import { StandingBadge } from "../../_parts/standing-badge";

export function PeopleTable({ t, actor, people }: { t: Words; actor: Actor; people: readonly ListedPerson[] }) {
  return (
    <Table
      caption={t("admin.people.caption")}
      captionHidden
      columns={[
        { key: "name", header: t("admin.people.name") },
        { key: "roles", header: t("admin.people.roles") },
        { key: "standing", header: t("admin.people.standing") },
        { key: "since", header: t("admin.people.since") },
        { key: "lastSignedIn", header: t("admin.people.lastSignedIn") },
      ]}
      rows={people.map((person) => ({
        key: person.id,
        cells: {
          name: (
            <span className="inline-flex flex-wrap items-center gap-2">
              <QuietLink href={`/admin/people/${person.id}`}>{person.name || t("admin.nameless")}</QuietLink>
              {person.isDemo && <Badge>{t("admin.people.demo")}</Badge>}
            </span>
          ),
          roles: person.roles.map((role) => t(`common.roles.${role}`)).join(", ") || t("admin.people.noRole"),
          standing: <StandingBadge t={t} standing={person.status} />,
          since: <At actor={actor} instant={person.createdAt} />,
          lastSignedIn: person.lastSignedInAt ? (
            <At actor={actor} instant={person.lastSignedInAt} />
          ) : (
            t("admin.people.never")
          ),
        },
      }))}
    />
  );
}
