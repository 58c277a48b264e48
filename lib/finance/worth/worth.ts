import type { EntryHead } from "@/lib/entries/entry";
import { isDebt, liquidKinds } from "@/lib/finance/balances/words";

/** One account, as its newest balance has it. */
export type Account = {
  /** The entry of that balance. */
  entryId: string;
  day: string;
  name: string;
  kind: string;
  currency: string;
  /** Of a debt: what is still owed. */
  minor: number;
  interestRate: number | null;
  minimumPaymentMinor: number | null;
  institution: string | null;
  /** Null: as accounts of its kind do. */
  countsToReserve: boolean | null;
};

/** Names are compared as people mean them: "Savings " is "savings". */
const keyOf = ({ accountName, accountKind, currency }: EntryHead["values"]) =>
  [String(accountName).trim().toLowerCase(), accountKind, currency].join("\n");

function accountOf({ id, day, values }: EntryHead, about: EntryHead | undefined): Account {
  const { institution, countsToReserve } = about?.values ?? {};
  const { accountName, accountKind, currency, amountMinor, interestRate, minimumPaymentMinor } = values;
  return {
    entryId: id,
    day,
    name: String(accountName),
    kind: String(accountKind),
    currency: String(currency),
    minor: Number(amountMinor),
    interestRate: typeof interestRate === "number" ? interestRate : null,
    minimumPaymentMinor: typeof minimumPaymentMinor === "number" ? minimumPaymentMinor : null,
    institution: typeof institution === "string" ? institution : null,
    countsToReserve: typeof countsToReserve === "boolean" ? countsToReserve : null,
  };
}

/**
 * Each account by its newest balance on or before a day; one that was closed by then is gone. `balances` are the oldest
 * first; `about` is what is known of accounts beside them, by the same name, kind and currency.
 */
export function accountsOn(balances: readonly EntryHead[], day: string, about: readonly EntryHead[] = []): Account[] {
  const known = new Map(about.map((entry) => [keyOf(entry.values), entry]));
  const newest = new Map<string, Account>();
  for (const entry of balances) {
    if (entry.day > day) break;
    const key = keyOf(entry.values);
    newest.set(key, accountOf(entry, known.get(key)));
  }
  const isOpen = (key: string) => {
    const closedOn = known.get(key)?.values.closedOn;
    return typeof closedOn !== "string" || closedOn > day;
  };
  return [...newest].filter(([key]) => isOpen(key)).map(([, account]) => account);
}

/** What is owned less what is owed, in one currency; null while no account is known. */
export function netWorthOf(accounts: readonly Account[], currency: string): number | null {
  const own = accounts.filter((account) => account.currency === currency);
  return own.length === 0 ? null : own.reduce((sum, { kind, minor }) => sum + (isDebt(kind) ? -minor : minor), 0);
}

const isReserve = ({ countsToReserve, kind }: Account) => countsToReserve ?? liquidKinds.has(kind);

/** What could be spent within days, in one currency; null while no such account is known. */
export function liquidOf(accounts: readonly Account[], currency: string): number | null {
  const own = accounts.filter((account) => account.currency === currency && isReserve(account));
  return own.length === 0 ? null : own.reduce((sum, { minor }) => sum + minor, 0);
}

/** Full months of expenses that say what a month costs. */
export const MONTHS_OF_EXPENSES = 3;

/**
 * Months that the liquid balances would last at the mean expenses of the last full months. Null with fewer than three
 * months of expenses, or without a liquid account; an overdrawn one lasts no month.
 */
export function emergencyMonths(
  liquidMinor: number | null,
  monthlyExpenses: readonly (number | null)[],
): number | null {
  const known = monthlyExpenses.filter((minor) => minor !== null);
  if (liquidMinor === null || known.length < MONTHS_OF_EXPENSES) return null;
  const mean = known.reduce((sum, minor) => sum + minor, 0) / known.length;
  return mean > 0 ? Math.max(0, liquidMinor / mean) : null;
}
