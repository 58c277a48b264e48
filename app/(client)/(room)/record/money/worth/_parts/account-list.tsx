import Link from "next/link";
import { choiceLabel } from "@/lib/entries/in-words";
import { balancesBook } from "@/lib/finance/balances/book";
import { isDebt } from "@/lib/finance/balances/words";
import { payoffOf } from "@/lib/finance/worth/payoff";
import type { Account } from "@/lib/finance/worth/worth";
import { formatDate } from "@/lib/time";
import { type Words, words } from "@/lib/words";

type AccountListProps = {
  accounts: readonly Account[];
  locale: string;
  amount: (minor: number | null) => string;
  hides: boolean;
};

/** Each account by its newest balance, with the way to the next one. */
export function AccountList({ accounts, locale, amount, hides }: AccountListProps) {
  const t = words(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 3 });
  const termsOf = (account: Account) =>
    hides
      ? []
      : [
          account.interestRate === null
            ? []
            : t("money.worth.rate", { rate: percent.format(account.interestRate / 100) }),
          account.minimumPaymentMinor === null
            ? []
            : t("money.worth.payment", { amount: amount(account.minimumPaymentMinor) }),
          payoffInWords(account, t),
        ].flat();
  return (
    <ul className="mt-6 divide-y divide-line border-t border-line">
      {accounts.map((account) => (
        <li key={account.entryId} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
          <span className="min-w-0 flex-1 basis-40">
            <Link
              href={`/record/balances/${account.entryId}`}
              className="font-medium [overflow-wrap:anywhere] hover:text-accent"
            >
              {account.name}
            </Link>
            <span className="block text-sm text-soft">
              {[
                account.institution ?? [],
                choiceLabel(balancesBook, "accountKind", account.kind, locale),
                formatDate(account.day, locale),
                ...termsOf(account),
              ]
                .flat()
                .join(" · ")}
            </span>
          </span>
          <span className="font-semibold">{amount(account.minor)}</span>
          <Link
            href={`/record/balances/new?again=${account.entryId}`}
            aria-label={t("money.worth.updateOf", { name: account.name })}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {t("money.worth.update")}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** When a debt would be gone by its lowest payments alone. */
function payoffInWords({ kind, minor, interestRate, minimumPaymentMinor }: Account, t: Words): string | [] {
  const payoff = isDebt(kind) ? payoffOf(minor, interestRate, minimumPaymentMinor) : null;
  if (payoff === null) return [];
  return payoff === "never" ? t("money.worth.payoffNever") : t("money.worth.payoff", payoff);
}
