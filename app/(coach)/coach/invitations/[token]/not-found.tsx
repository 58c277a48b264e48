import { ButtonLink } from "@/components/ui/button-link";
import { ErrorPanel } from "@/components/ui/error-panel";
import { currentSession } from "@/lib/auth/current-session";
import { words } from "@/lib/words";

/** A link that was used, withdrawn or is too old: what happened, and what to do. */
export default async function InvitationGone() {
  const actor = await currentSession();
  const t = words(actor?.locale ?? "en-GB");
  return (
    <ErrorPanel
      title={t("coach.invitation.gone.title")}
      safe={t("coach.invitation.gone.safe")}
      next={t("coach.invitation.gone.next")}
      action={<ButtonLink href="/coach">{t("coach.invitation.gone.action")}</ButtonLink>}
    />
  );
}
