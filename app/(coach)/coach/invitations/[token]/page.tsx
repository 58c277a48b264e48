import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { clientInvitation } from "@/lib/coaching/accept-client";
import { NotFoundError } from "@/lib/errors";
import { callName } from "@/lib/people/call-name";
import { formatInstant } from "@/lib/time";
import { words } from "@/lib/words";
import { acceptClientAction } from "./actions";

export const metadata: Metadata = { title: words("en-GB")("coach.title") };

/** Where the link of a client's invitation leads: who asks, what it means, and the one decision. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const actor = await requireActor("coach", `/coach/invitations/${token}`);
  const { clientName, expiresAt } = await invitationOrNotFound(actor, token);
  const t = words(actor.locale);
  const name = callName(clientName) ?? clientName;
  return (
    <div className="max-w-prose">
      <PageHeader
        title={t("coach.invitation.title", { name: clientName })}
        intro={t("coach.invitation.text", { name })}
      />
      <Form action={acceptClientAction} unreachable={t("coach.safety.unreachable")} className="space-y-5">
        <input type="hidden" name="token" value={token} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton pendingLabel={t("coach.invitation.pending")} className="max-w-full whitespace-normal!">
            {t("coach.invitation.accept", { name })}
          </SubmitButton>
          <ButtonLink href="/coach" kind="quiet">
            {t("coach.invitation.later")}
          </ButtonLink>
        </div>
        <p className="text-sm text-soft">
          {t("coach.invitation.expires", { until: formatInstant(expiresAt, actor.locale, timeZoneOf(actor)) })}
        </p>
      </Form>
    </div>
  );
}

async function invitationOrNotFound(actor: Actor, token: string) {
  try {
    return await clientInvitation(actor, token);
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}
