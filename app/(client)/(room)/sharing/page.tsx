import type { Metadata } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/ui/page-header";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { timeZoneOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { type CoachOfClient, coachesOfClient } from "@/lib/coaching/coaches-of-client";
import { newId } from "@/lib/ids";
import { type Words, words } from "@/lib/words";
import { CoachCard } from "./_parts/coach-card";
import { InviteCard } from "./_parts/invite-card";

export const metadata: Metadata = { title: words("en-GB")("sharing.title") };

export default async function SharingPage() {
  const actor = await requireActor("client", "/sharing");
  const coaches = await coachesOfClient(openOwnRecord(actor));
  const t = words(actor.locale);
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={heading(coaches, t)}
        intro={
          <>
            <p>{t("sharing.intro")}</p>
            <p>
              <Link
                href="/settings/access-log"
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
              >
                {t("sharing.log.link")}
              </Link>
            </p>
          </>
        }
      />
      <div className="space-y-4">
        {coaches.map((coach) => (
          <CoachCard
            key={coach.assignmentId}
            coach={coach}
            isOnlyOne={coaches.filter(({ status }) => status === "active").length === 1}
            reader={{ t, locale: actor.locale, timeZone: timeZoneOf(actor) }}
          />
        ))}
        <InviteCard isFirst={coaches.length === 0} id={newId()} t={t} />
      </div>
    </div>
  );
}

/** One true sentence: who sees what at this moment. */
function heading(coaches: readonly CoachOfClient[], t: Words): string {
  const active = coaches.filter(({ status }) => status === "active");
  const seeing = active.filter(({ shared }) => shared.length > 0);
  const [first] = seeing;
  if (first)
    return t("sharing.heading.some", { count: seeing.length, name: first.coachName ?? "", parts: first.shared.length });
  if (active.length > 0) return t("sharing.heading.nothing", { count: active.length });
  return t(coaches.length > 0 ? "sharing.heading.invited" : "sharing.heading.none");
}
