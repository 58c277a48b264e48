import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { roles } from "@/lib/auth/roles";
import type { PeopleCounts } from "@/lib/people/count-people";
import type { Words } from "@/lib/words";
import { QuietLink } from "./quiet-link";

/** How many people there are, and in which roles. */
export function PeopleCard({ t, people }: { t: Words; people: PeopleCounts }) {
  return (
    <Card
      title={t("admin.overview.people")}
      aside={<QuietLink href="/admin/people">{t("admin.overview.allPeople")}</QuietLink>}
    >
      <p className="mb-4 text-sm text-soft">{t("admin.overview.peopleIntro")}</p>
      <DefinitionList
        items={[
          { term: t("admin.overview.active"), detail: people.active },
          ...(people.suspended
            ? [
                {
                  term: t("admin.overview.suspended"),
                  detail: <QuietLink href="/admin/people?status=suspended">{people.suspended}</QuietLink>,
                },
              ]
            : []),
          ...(people.leaving
            ? [
                {
                  term: t("admin.overview.leaving"),
                  detail: <QuietLink href="/admin/people?status=leaving">{people.leaving}</QuietLink>,
                },
              ]
            : []),
          ...roles.map((role) => ({
            term: t(`common.roles.${role}`),
            detail: <QuietLink href={`/admin/people?role=${role}`}>{people.byRole[role] ?? 0}</QuietLink>,
          })),
        ]}
      />
    </Card>
  );
}
