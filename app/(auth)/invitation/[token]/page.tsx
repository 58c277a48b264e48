import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { currentSession } from "@/lib/auth/current-session";
import { NotFoundError } from "@/lib/errors";
import { previewInvitation } from "@/lib/people/preview-invitation";
import { words } from "@/lib/words";
import { AcceptAs, NewAccount, SignInFirst, SignOutFirst } from "./_parts/ways";

const t = words("en-GB");

// The link is a secret of its holder: a page that it leads to must not hand it on as a referrer.
export const metadata: Metadata = { title: t("auth.invitation.title"), referrer: "same-origin", robots: "noindex" };

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const actor = await currentSession();
  const { standing, role, email, name, inviterName } = await previewInvitation(token, actor).catch((error: unknown) => {
    if (error instanceof NotFoundError) notFound();
    throw error;
  });
  const roleName = t(`common.roles.${role}`);
  return (
    <>
      <PageHeader
        title={t("auth.invitation.title")}
        intro={t("auth.invitation.intro", { inviter: inviterName ?? t("common.product"), email, role: roleName })}
      />
      {standing === "new" && <NewAccount token={token} name={name} email={email} t={t} />}
      {standing === "sign-in" && <SignInFirst token={token} t={t} />}
      {standing === "accept" && actor && <AcceptAs token={token} name={actor.name} role={roleName} t={t} />}
      {standing === "other" && actor && <SignOutFirst name={actor.name} t={t} />}
    </>
  );
}
