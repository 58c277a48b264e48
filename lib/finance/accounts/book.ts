import { moneyAccounts } from "@/db/schema/money/accounts";
import { defineBook } from "@/lib/entries/book";
import { choice, currency, day, flag, text } from "@/lib/entries/field";
import { accountKinds } from "@/lib/finance/balances/words";

/** What there is to know of an account beside its balances: where it is, whether it is closed, what it counts to. */
export const accountsBook = defineBook({
  name: "accounts",
  category: "financial",
  table: moneyAccounts,
  day: { field: "openedOn" },
  headline: ["accountName", "accountKind", "institution"],
  filters: ["accountKind"],
  fields: [
    day("openedOn", { isRequired: true }),
    text("accountName", 80, { isRequired: true }),
    choice("accountKind", accountKinds, { isRequired: true }),
    currency(),
    flag("countsToReserve"),
    day("closedOn"),
    text("institution", 120),
    text("notes", 2_000, { isLong: true }),
  ],
  check({ openedOn, closedOn }) {
    return { closedOn: openedOn !== null && closedOn !== null && closedOn < openedOn && "errors.endBeforeStart" };
  },
});
