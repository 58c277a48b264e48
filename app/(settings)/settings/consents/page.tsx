import type { Metadata } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireAnyone } from "@/lib/auth/require-actor";
import { consentsOf } from "@/lib/people/consent-queries";
import { words } from "@/lib/words";
import { ConsentCard } from "../_parts/consent-card";
import { ConsentHistory } from "../_parts/consent-history";

export const metadata: Metadata = { title: words("en-GB")("settings.consents.title") };

/** What the person agreed to, in which version and when; each can be taken back and given again. */
export default async function ConsentsPage() {
  const actor = await requireAnyone("/settings/consents");
  const t = words(actor.locale);
  const isClient = actor.roles.has("client");
  const entries = await consentsOf(actor);
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={t("settings.consents.title")}
        intro={t(isClient ? "settings.consents.intro" : "settings.consents.staff")}
        back={{ href: "/settings", label: t("settings.back") }}
      />
      {isClient && (
        <>
          <div className="space-y-4">
            <ConsentCard t={t} actor={actor} kind="terms" entries={entries} />
            <ConsentCard t={t} actor={actor} kind="health_data" entries={entries} />
          </div>
          <div className="mt-4">
            <ConsentHistory t={t} actor={actor} entries={entries} />
          </div>
          <Section title={t("settings.consents.lookedTitle")} className="mt-8">
            <p>
              {t("settings.consents.looked")}{" "}
              <Link href="/settings/access-log" className="text-accent underline underline-offset-4">
                {t("settings.consents.lookedLink")}
              </Link>
            </p>
          </Section>
        </>
      )}
    </div>
  );
}
