import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { NotFoundError } from "@/lib/errors";
import { type MoneyView, viewMoney } from "@/lib/finance/ratios/view-money";
import { isHidden } from "@/lib/http/preference-cookies";
import { callName } from "@/lib/people/call-name";
import { words } from "@/lib/words";
import { AmountsCard } from "./_parts/amounts-card";
import { RatiosCard } from "./_parts/ratios-card";

export const metadata: Metadata = { title: words("en-GB")("coach.money.title") };

type Props = { params: Promise<{ clientId: string }> };

export default async function ClientMoneyPage({ params }: Props) {
  const { clientId } = await params;
  const actor = await requireActor("coach", `/coach/clients/${clientId}/money`);
  const view = await viewOrNotFound(actor, clientId);
  const t = words(actor.locale);
  const name = callName(view.name) ?? view.name;
  const { ratios, amounts } = view;
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t("coach.money.title")}
        eyebrow={view.name}
        intro={t(amounts ? "coach.money.withAmounts" : "coach.money.intro", { name })}
        back={{ href: `/coach/clients/${clientId}`, label: name }}
      />
      {ratios === null ? (
        <EmptyState title={t("coach.money.empty.title")}>{t("coach.money.empty.text", { name })}</EmptyState>
      ) : (
        <div className="space-y-6">
          <RatiosCard view={{ ...view, ratios }} t={t} locale={actor.locale} />
          {amounts && <AmountsCard view={{ ...view, amounts }} t={t} locale={actor.locale} hides={await isHidden()} />}
        </div>
      )}
      <p className="mt-6 max-w-prose text-sm text-soft">{t("coach.client.seen", { name })}</p>
    </div>
  );
}

/** A foreign or missing id, or a part that is not shared, is a true 404. */
async function viewOrNotFound(actor: Actor, clientId: string): Promise<MoneyView> {
  try {
    return await viewMoney(actor, clientId);
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}
