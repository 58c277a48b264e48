import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicShell } from "@/components/layout/public-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { hasLocalOutbox, listLocalOutbox } from "@/lib/mail/local-outbox";
import { words } from "@/lib/words";
import { LocalMailCard } from "./_parts/local-mail-card";

export const metadata: Metadata = { robots: { index: false } };

/** Where the demo's mail is read. It exists on loopback and in development only. */
export default async function Page() {
  if (!hasLocalOutbox()) notFound();
  const mails = await listLocalOutbox();
  const t = words("en-GB");
  return (
    <PublicShell words={{ name: t("common.product"), skip: t("shell.skip") }} width="text">
      <PageHeader
        title={t("outbox.title")}
        intro={t("outbox.intro")}
        actions={
          <>
            <ButtonLink href="/outbox" prefetch={false}>
              {t("outbox.again")}
            </ButtonLink>
            <ButtonLink href="/sign-in">{t("outbox.signIn")}</ButtonLink>
          </>
        }
      />
      {mails.length === 0 ? (
        <EmptyState title={t("outbox.empty")} icon="mail-open">
          <p>{t("outbox.emptyBody")}</p>
        </EmptyState>
      ) : (
        <ol className="space-y-4">
          {mails.map((mail) => (
            <LocalMailCard key={mail.id} mail={mail} />
          ))}
        </ol>
      )}
    </PublicShell>
  );
}
