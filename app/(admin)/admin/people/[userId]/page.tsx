import { notFound } from "next/navigation";
import { z } from "zod";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/require-actor";
import { roles } from "@/lib/auth/roles";
import { NotFoundError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import { viewPerson } from "@/lib/people/view-person";
import { words } from "@/lib/words";
import { DeedsTable } from "../../_parts/deeds-table";
import { StandingBadge } from "../../_parts/standing-badge";
import { RevokedNotice } from "./_parts/revoked-notice";
import { RolesCard } from "./_parts/roles-card";
import { SignInCard } from "./_parts/sign-in-card";
import { LeavingCard, StandingCard } from "./_parts/standing-card";

const query = z.object({ revoked: z.enum(roles).optional().catch(undefined) });

type PersonPageProps = { params: Promise<{ userId: string }>; searchParams: Promise<Record<string, unknown>> };

export default async function PersonPage({ params, searchParams }: PersonPageProps) {
  const { userId } = await params;
  const { revoked } = query.parse(await searchParams);
  const actor = await requireActor("admin", `/admin/people/${userId}`);
  if (!isId(userId)) notFound();
  const person = await viewPerson(actor, userId).catch((error: unknown) => {
    if (error instanceof NotFoundError) notFound();
    throw error;
  });
  const t = words(actor.locale);
  const name = person.name || t("admin.nameless");
  return (
    <>
      <title>{name}</title>
      <PageHeader
        title={name}
        back={{ href: "/admin/people", label: t("admin.person.back") }}
        intro={t("admin.person.privacy", { name })}
        actions={
          <>
            <StandingBadge t={t} standing={person.status} />
            {person.isDemo && <Badge>{t("admin.people.demo")}</Badge>}
          </>
        }
      />
      {revoked && !person.roles.some(({ role }) => role === revoked) && (
        <RevokedNotice t={t} userId={person.userId} role={revoked} />
      )}
      {person.status === "erased" ? (
        <Notice>{t("admin.person.erased")}</Notice>
      ) : (
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <SignInCard t={t} actor={actor} person={person} />
          <div className="grid gap-4">
            <RolesCard t={t} actor={actor} person={person} />
            {person.leavesAt ? (
              <LeavingCard t={t} actor={actor} name={name} at={person.leavesAt} />
            ) : (
              <StandingCard t={t} name={name} person={person} />
            )}
          </div>
        </div>
      )}
      <Section title={t("admin.person.deeds")}>
        {person.deeds.length === 0 ? (
          <p className="text-soft">{t("admin.person.noDeeds")}</p>
        ) : (
          <DeedsTable t={t} actor={actor} deeds={person.deeds} />
        )}
      </Section>
    </>
  );
}
