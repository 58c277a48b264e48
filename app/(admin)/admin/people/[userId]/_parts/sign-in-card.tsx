import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import type { Actor } from "@/lib/auth/actor";
import type { PersonFacts } from "@/lib/people/view-person";
import type { Words } from "@/lib/words";
import { At } from "../../../_parts/at";

/** How somebody signs in, and when they last did. */
export function SignInCard({ t, actor, person }: { t: Words; actor: Actor; person: PersonFacts }) {
  return (
    <Card title={t("admin.person.signIn")}>
      <DefinitionList
        items={[
          {
            term: t("admin.person.email"),
            detail: <span className="[overflow-wrap:anywhere]">{person.email ?? t("common.hidden")}</span>,
          },
          {
            term: t("admin.person.verified"),
            detail: person.emailVerifiedAt ? (
              <At actor={actor} instant={person.emailVerifiedAt} />
            ) : (
              t("admin.person.notVerified")
            ),
          },
          {
            term: t("admin.person.password"),
            detail: t(person.hasPassword ? "admin.person.hasPassword" : "admin.person.noPassword"),
          },
          {
            term: t("admin.person.lastSignedIn"),
            detail: person.lastSignedInAt ? (
              <At actor={actor} instant={person.lastSignedInAt} />
            ) : (
              t("admin.person.never")
            ),
          },
          { term: t("admin.person.sessions"), detail: t("admin.person.sessionCount", { count: person.liveSessions }) },
          { term: t("admin.person.member"), detail: <At actor={actor} instant={person.createdAt} /> },
        ]}
      />
    </Card>
  );
}
