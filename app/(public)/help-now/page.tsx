import type { Metadata } from "next";
import { z } from "zod";
import { PublicShell } from "@/components/layout/public-shell";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SelectField } from "@/components/ui/select-field";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { openOwnAccount } from "@/lib/access/own-account";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { homeOf } from "@/lib/auth/roles";
import { nobodyWhileAway, sessionIfReachable } from "@/lib/auth/session-if-reachable";
import { type PrimaryContact, primaryContact } from "@/lib/health/emergency-contacts/primary-contact";
import { countryOf } from "@/lib/safety/country";
import { helpLinesFor } from "@/lib/safety/help-lines";
import { helpLinesByCountry } from "@/lib/safety/help-lines-data";
import { namedCountry, standingCall } from "@/lib/safety/standing-call";
import { words } from "@/lib/words";
import { CountryLines } from "./_parts/country-lines";
import { FirstContact } from "./_parts/first-contact";

export const metadata: Metadata = { title: words("en-GB")("safety.title") };

const query = z.object({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
});

/**
 * Help lines first, before anything else. Open to everybody: nobody has to sign in to find a number, and the numbers are
 * there while the database is not.
 */
export default async function HelpNowPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { country: chosen } = query.parse(await searchParams);
  const actor = await sessionIfReachable();
  const locale = actor?.locale ?? "en-GB";
  const t = words(locale);
  const told = actor && (await standingCall(openOwnAccount(actor)).catch(nobodyWhileAway));
  const contact = actor && (await contactOf(actor).catch(nobodyWhileAway));
  const help = helpLinesFor(chosen ?? (await countryOfReader(actor)));
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return (
    <PublicShell words={{ name: t("common.product"), skip: t("shell.skip") }} width="text">
      <PageHeader title={t("safety.title")} intro={told ? t("safety.intro") : t("safety.introPublic")} />
      <div className="space-y-6">
        <CountryLines t={t} help={help} countryName={help.country ? names.of(help.country) : undefined} />
        {contact && <FirstContact t={t} contact={contact} />}
        {told && <Notice announce>{t(`safety.told.${told === "safety_contact" ? "safetyContact" : told}`)}</Notice>}
        <section>
          <h2 className="font-serif text-xl">{t("safety.near")}</h2>
          <p className="mt-1">{t("safety.nearText")}</p>
          <p className="mt-3">{t("safety.somebodyElse")}</p>
        </section>
        <form className="flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <SelectField
              name="country"
              label={t("safety.country")}
              emptyLabel={help.country ? undefined : t("safety.chooseCountry")}
              defaultValue={help.country}
              choices={[...helpLinesByCountry.keys()]
                .map((code) => ({ value: code, label: names.of(code) ?? code }))
                .sort((a, b) => a.label.localeCompare(b.label, locale))}
            />
          </div>
          <Button type="submit" kind="quiet">
            {t("safety.show")}
          </Button>
        </form>
        <p className="text-sm text-soft">{t("safety.notEmergency")}</p>
        <ButtonLink kind="quiet" href={actor ? homeOf(actor.roles) : "/"}>
          {actor ? t("safety.onwards") : t("safety.onwardsPublic")}
        </ButtonLink>
      </div>
    </PublicShell>
  );
}

/** Whom they named themselves; of nobody without a record of their own. */
async function contactOf(actor: Actor): Promise<PrimaryContact | null> {
  const hasRecord = actor.roles.has("client") && actor.hasAgreedToTerms && actor.hasAgreedToHealthData;
  return hasRecord ? primaryContact(openOwnRecord(actor)) : null;
}

/** Where somebody is decides who can come: the country they named, else that of their zone, else that of their language. */
async function countryOfReader(actor: Actor | null): Promise<string | undefined> {
  if (!actor) return undefined;
  const named = await namedCountry(openOwnAccount(actor)).catch(nobodyWhileAway);
  return named ?? countryOf(undefined, timeZoneOf(actor)) ?? countryOf(actor.locale, undefined);
}
