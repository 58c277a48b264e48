import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import { jobsHealth } from "@/lib/jobs/queries";
import { countOpenMessages } from "@/lib/mail/queries";
import { countPeople } from "@/lib/people/count-people";
import { words } from "@/lib/words";
import { PeopleCard } from "./_parts/people-card";
import { WorkCard } from "./_parts/work-card";
import { workSentence } from "./_parts/work-sentence";

export const metadata: Metadata = { title: words("en-GB")("admin.overview.title") };

export default async function AdminPage() {
  const actor = await requireActor("admin", "/admin");
  const [people, jobs, messages] = await Promise.all([countPeople(actor), jobsHealth(actor), countOpenMessages(actor)]);
  const t = words(actor.locale);
  const { sentence, needsSomebody, detail } = workSentence(t, jobs, messages, now());
  return (
    <>
      <PageHeader
        eyebrow={t("admin.overview.title")}
        title={sentence}
        actions={
          <ButtonLink kind="quiet" size="small" href="/admin/invitations">
            {t("admin.overview.invite")}
          </ButtonLink>
        }
      />
      {detail && (
        <div className="mb-6">
          <Notice kind="warning">{detail}</Notice>
        </div>
      )}
      <div className="grid items-start gap-4 md:grid-cols-2">
        {needsSomebody && <WorkCard t={t} actor={actor} jobs={jobs} messages={messages} />}
        <PeopleCard t={t} people={people} />
        {!needsSomebody && <WorkCard t={t} actor={actor} jobs={jobs} messages={messages} />}
      </div>
    </>
  );
}
