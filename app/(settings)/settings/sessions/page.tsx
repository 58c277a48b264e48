import type { Metadata } from "next";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { listSessions, type OwnSession } from "@/lib/auth/list-sessions";
import { requireAnyone } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import { formatAge, formatInstant } from "@/lib/time";
import { type Words, words } from "@/lib/words";
import { NoticePreference } from "./_parts/notice-preference";
import { endSessionsAction } from "./actions";

export const metadata: Metadata = { title: words("en-GB")("auth.sessions.title") };

export default async function Page() {
  const actor = await requireAnyone("/settings/sessions");
  const t = words(actor.locale);
  const sessions = await listSessions(actor);
  return (
    <>
      <PageHeader
        title={t("auth.sessions.title")}
        intro={t("auth.sessions.intro")}
        back={{ href: "/settings", label: t("settings.title") }}
      />
      <Form action={endSessionsAction} unreachable={t("auth.unreachable")} className="max-w-2xl">
        <ul className="divide-y divide-line border-y border-line">
          {sessions.map((session) => (
            <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
              <SessionWords session={session} actor={actor} t={t} />
              {!session.isCurrent && (
                <SubmitButton kind="quiet" size="small" name="which" value={session.id}>
                  {t("auth.sessions.end")} <VisuallyHidden>{session.device}</VisuallyHidden>
                </SubmitButton>
              )}
            </li>
          ))}
        </ul>
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-4">
          {sessions.length > 1 ? (
            <SubmitButton kind="quiet" name="which" value="others">
              {t("auth.sessions.endOthers")}
            </SubmitButton>
          ) : (
            <p className="text-soft">{t("auth.sessions.onlyHere")}</p>
          )}
          <Link href="/settings/password" className="tall-target font-medium text-accent underline underline-offset-4">
            {t("auth.sessions.password")}
          </Link>
        </div>
      </Form>
      <NoticePreference actor={actor} t={t} />
    </>
  );
}

function SessionWords({ session, actor, t }: { session: OwnSession; actor: Actor; t: Words }) {
  const when = formatInstant(session.createdAt, actor.locale, timeZoneOf(actor));
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {session.device}
        {session.isCurrent && <Badge>{t("auth.sessions.here")}</Badge>}
      </p>
      <p className="text-sm text-soft">
        {t("auth.sessions.lastSeen", { age: formatAge(session.lastSeenAt, actor.locale, now()) })}
      </p>
      <p className="text-sm text-soft">
        {t("auth.sessions.since", { when })} {t(`auth.sessions.methods.${session.method}`)}
      </p>
    </div>
  );
}
