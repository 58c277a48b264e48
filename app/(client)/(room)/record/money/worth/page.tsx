import type { Metadata } from "next";
import { ThumbAction } from "@/components/layout/thumb-bar";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import { holdingsOf } from "@/lib/finance/worth/queries";
import { accountsOn } from "@/lib/finance/worth/worth";
import { isHidden } from "@/lib/http/preference-cookies";
import { words } from "@/lib/words";
import { WorthCard } from "./_parts/worth-card";

export const metadata: Metadata = { title: words("en-GB")("money.worth.title") };

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function WorthPage({ searchParams }: Props) {
  const actor = await requireActor("client", "/record/money/worth");
  const { tables } = await searchParams;
  const today = todayOf(actor, now());
  const [holdings, hides] = await Promise.all([holdingsOf(openOwnRecord(actor), today), isHidden()]);
  const t = words(actor.locale);
  const accounts = accountsOn(holdings.balances, today, holdings.accounts);
  const currencies = [...new Set(accounts.map(({ currency }) => currency))];
  const add = <ButtonLink href="/record/balances/new">{t("money.worth.add")}</ButtonLink>;
  return (
    <>
      <PageHeader
        title={t("money.worth.title")}
        intro={t("money.worth.intro")}
        back={{ href: "/record/money", label: t("money.title") }}
        actions={
          accounts.length > 0 && (
            <>
              <ButtonLink kind="quiet" href="/record/accounts">
                {t("money.worth.accounts")}
              </ButtonLink>
              <ThumbAction>{add}</ThumbAction>
            </>
          )
        }
      />
      {accounts.length === 0 ? (
        <EmptyState title={t("money.worth.empty.title")} action={add}>
          {t("money.worth.empty.text")}
        </EmptyState>
      ) : (
        <div className="space-y-6">
          {currencies.map((currency) => (
            <WorthCard
              key={currency}
              locale={actor.locale}
              today={today}
              currency={currency}
              holdings={holdings}
              hides={hides}
              hasTables={tables === "open"}
            />
          ))}
          {currencies.length > 1 && <p className="max-w-prose text-soft">{t("money.severalCurrencies")}</p>}
        </div>
      )}
    </>
  );
}
