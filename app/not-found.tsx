import type { Metadata } from "next";
import { PublicShell } from "@/components/layout/public-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { homeOf } from "@/lib/auth/roles";
import { sessionIfReachable } from "@/lib/auth/session-if-reachable";
import { words } from "@/lib/words";

export const metadata: Metadata = { title: words("en-GB")("failure.notFound.title") };

/** A mistyped address, and a record that is not one's own: the same words for both. */
export default async function NotFound() {
  const actor = await sessionIfReachable();
  const t = words(actor?.locale ?? "en-GB");
  return (
    <PublicShell words={{ name: t("common.product"), skip: t("shell.skip") }} width="text">
      <PageHeader title={t("failure.notFound.title")} intro={t("failure.notFound.text")} />
      <ButtonLink href={actor ? homeOf(actor.roles) : "/"}>{t("failure.notFound.home")}</ButtonLink>
    </PublicShell>
  );
}
