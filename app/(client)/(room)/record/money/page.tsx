import type { Metadata } from "next";
import { ThumbAction } from "@/components/layout/thumb-bar";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import { lastDayOf, moneyOf, monthAfter, monthBefore } from "@/lib/finance/month/month";
import { monthSums } from "@/lib/finance/month/queries";
import { expectedBetween } from "@/lib/finance/recurring/queries";
import { isHidden } from "@/lib/http/preference-cookies";
import { formatMonth, isDay, monthOf } from "@/lib/time";
import { words } from "@/lib/words";
import { ExpectedCard } from "./_parts/expected-card";
import { MonthCard } from "./_parts/month-card";

export const metadata: Metadata = { title: words("en-GB")("money.title") };

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function MoneyPage({ searchParams }: Props) {
  const actor = await requireActor("client", "/record/money");
  const { month: asked, tables } = await searchParams;
  const current = monthOf(todayOf(actor, now()));
  const month = monthFrom(asked, current);
  const before = monthBefore(month);
  const record = openOwnRecord(actor);
  const [sums, expected] = await Promise.all([
    monthSums(record, before, lastDayOf(month)),
    expectedBetween(record, month, lastDayOf(month)),
  ]);
  const t = words(actor.locale);
  const [shown, earlier] = [moneyOf(sums, month), moneyOf(sums, before)];
  const hides = await isHidden();
  const monthName = formatMonth(month, actor.locale);
  const add = <ButtonLink href="/record/expenses/new">{t("money.addExpense")}</ButtonLink>;
  return (
    <>
      <PageHeader
        title={monthName}
        eyebrow={t("money.title")}
        intro={month === current ? t("money.soFar") : undefined}
        back={{ href: "/record", label: t("record.back") }}
        actions={
          <>
            <ButtonLink kind="quiet" href="/record/money/worth">
              {t("money.worth.link")}
            </ButtonLink>
            <ButtonLink kind="quiet" href="/record/money/imports">
              {t("money.imports.link")}
            </ButtonLink>
            <ThumbAction>{add}</ThumbAction>
          </>
        }
      />
      <ExpectedCard actor={actor} expected={expected} hides={hides} />
      {shown.length === 0 ? (
        <EmptyState
          title={t("money.empty.title", { month: monthName })}
          action={
            <ButtonLink kind="quiet" href="/record/income/new">
              {t("money.addIncome")}
            </ButtonLink>
          }
        >
          {t("money.empty.text")}
        </EmptyState>
      ) : (
        <div className="space-y-6">
          {shown.map((money) => (
            <MonthCard
              key={money.currency}
              actor={actor}
              month={month}
              money={money}
              before={earlier.find(({ currency }) => currency === money.currency) ?? null}
              hides={hides}
              hasTables={tables === "open"}
            />
          ))}
          {shown.length > 1 && <p className="max-w-prose text-soft">{t("money.severalCurrencies")}</p>}
        </div>
      )}
      <Pager
        label={t("money.months")}
        previous={{ href: `/record/money?month=${before}`, label: formatMonth(before, actor.locale) }}
        next={
          month < current
            ? { href: `/record/money?month=${monthAfter(month)}`, label: formatMonth(monthAfter(month), actor.locale) }
            : undefined
        }
      />
    </>
  );
}

/** A month of the address, "2026-11-01", that has begun; else the present one. */
function monthFrom(asked: unknown, current: string): string {
  const isMonth = typeof asked === "string" && isDay(asked) && asked.endsWith("-01") && asked >= "1900-02-01";
  return isMonth && asked <= current ? asked : current;
}
