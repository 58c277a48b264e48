import type { Actor } from "@/lib/auth/actor";
import { accountsBook } from "@/lib/finance/accounts/book";
import { recurringBook } from "@/lib/finance/recurring/book";
import { addDays, monthOf } from "@/lib/time";
import { writeInBook } from "./write-day";

/** What stands beside the balances of `balancesOf`, under the same names. */
const accounts = [
  { openedOn: "2019-04-02", accountName: "Rainy days", accountKind: "savings", institution: "Harbour Savings Bank" },
  { openedOn: "2021-09-13", accountName: "Index fund", accountKind: "investment", institution: "Plain Funds" },
  { openedOn: "2015-10-01", accountName: "Student loan", accountKind: "loan", institution: "Study Fund" },
];

/** What comes back since this month, so that the month has something to ask. */
const rules = [
  { day: 4, amountMinor: 3_900, category: "transport", description: "Bicycle on lease" },
  { day: 18, amountMinor: 2_450, category: "health", description: "Swimming pool, season ticket" },
];

/** The demo's accounts, and what comes back. */
export async function writeAccounts(actor: Actor, today: string): Promise<void> {
  for (const account of accounts) await writeInBook(actor, accountsBook, account);
  for (const { day, ...rule } of rules) {
    const firstDay = addDays(monthOf(today), day - 1);
    await writeInBook(actor, recurringBook, { firstDay, side: "expense", every: 1, unit: "month", ...rule });
  }
}
