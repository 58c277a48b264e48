import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { goalReader } from "@/app/_goals/goal-reader";
import { GoalRow } from "@/app/_goals/goal-row";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { type ClientGoals, viewClientGoals } from "@/lib/coaching/view-client-goals";
import { NotFoundError } from "@/lib/errors";
import { statusOf } from "@/lib/goals/goal";
import { isHidden } from "@/lib/http/preference-cookies";
import { callName } from "@/lib/people/call-name";
import { words } from "@/lib/words";
import { ClientParts } from "../_parts/client-parts";

export const metadata: Metadata = { title: words("en-GB")("goals.title") };

export default async function ClientGoalsPage({ params }: { params: Promise<{ clientId: string }> }) {
  const { clientId } = await params;
  const path = `/coach/clients/${clientId}/goals`;
  const actor = await requireActor("coach", path);
  const view = await viewOrNotFound(actor, clientId);
  const { goals, name, today } = view;
  const t = words(actor.locale);
  const reader = goalReader(actor, today, await isHidden());
  const states = ["active", "planned", "paused", "achieved", "let_go"] as const;
  return (
    <>
      <PageHeader back={{ href: "/coach", label: t("coach.client.back") }} title={name} />
      <ClientParts clientId={clientId} current="goals" t={t} />
      {goals.length === 0 && (
        <EmptyState title={t("goals.coach.noneTitle")}>
          {t("goals.coach.none", { name: callName(name) ?? name })}
        </EmptyState>
      )}
      <div className="max-w-3xl">
        {states.map((status) => {
          const own = goals.filter(({ entry }) => statusOf(entry) === status);
          return (
            own.length > 0 && (
              <Section key={status} title={t(`goals.sections.${status}`)}>
                <ul className="divide-y divide-line border-y border-line">
                  {own.map((goal) => (
                    <GoalRow key={goal.entry.id} goal={goal} href={`${path}/${goal.entry.id}`} reader={reader} />
                  ))}
                </ul>
              </Section>
            )
          );
        })}
      </div>
      <p className="mt-6 max-w-prose text-sm text-soft">{t("goals.coach.seen", { name: callName(name) ?? name })}</p>
    </>
  );
}

/** All that the page shows is read before anything is sent: a foreign or missing id is a true 404. */
async function viewOrNotFound(actor: Actor, clientId: string): Promise<ClientGoals> {
  try {
    return await viewClientGoals(actor, clientId);
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}
