import { accountBalances } from "@/db/schema/money/balances";
import { defineBook } from "@/lib/entries/book";
import { choice, currency, day, money, number, text } from "@/lib/entries/field";
import { accountKinds, isDebt } from "./words";

const debt = { group: "debt" } as const;

/**
 * Balances of accounts, each on a day. An account is what its balances call it: the newest one of a name, kind and currency
 * is its state, and "Same again" writes down the next.
 */
export const balancesBook = defineBook({
  name: "balances",
  category: "financial",
  table: accountBalances,
  day: { field: "balanceDate" },
  headline: ["accountName", "amountMinor", "accountKind"],
  filters: ["accountKind"],
  fields: [
    day("balanceDate", { isRequired: true }),
    text("accountName", 80, { isRequired: true }),
    choice("accountKind", accountKinds, { isRequired: true }),
    money("amountMinor", { isRequired: true, mayBeNegative: true }),
    currency(),
    number("interestRate", { min: 0, max: 400, decimals: 3, unit: "percent" }, { ...debt, behindEye: true }),
    money("minimumPaymentMinor", debt),
    text("notes", 2_000, { isLong: true }),
  ],
  check({ accountKind, minimumPaymentMinor }) {
    const isOwn = accountKind !== null && !isDebt(accountKind);
    return { minimumPaymentMinor: isOwn && minimumPaymentMinor !== null && "errors.paymentWithoutDebt" };
  },
});
