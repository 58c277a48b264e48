import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { endAssignment } from "@/lib/coaching/end-assignment";
import { setConsent } from "@/lib/coaching/set-consent";
import { keepEntry } from "@/lib/entries/keep-entry";
import { NotFoundError } from "@/lib/errors";
import { balancesBook } from "@/lib/finance/balances/book";
import { expensesBook } from "@/lib/finance/expenses/book";
import { incomeBook } from "@/lib/finance/income/book";
import { monthBefore } from "@/lib/finance/month/month";
import { viewMoney } from "@/lib/finance/ratios/view-money";
import { newId } from "@/lib/ids";
import { withdrawConsent } from "@/lib/people/give-consent";
import { monthOf } from "@/lib/time";
import { assigned } from "@/tests/factories/assignments";
import { anEntry } from "@/tests/factories/entries";
import { aClient, aCoach } from "@/tests/factories/people";
import { roundTripsOf } from "@/tests/support/round-trips";

/** Amounts that are nothing but themselves, to be looked for in what a coach gets. */
const SALARY = "4137.31";
const RENT = "1379.17";
const SAVED = "7373.71";

async function aClientWithMoney() {
  const [client, coach] = [await aClient(), await aCoach()];
  const { currency } = client.actor;
  const assignmentId = await assigned(client.userId, coach.userId, ["financial"]);
  let month = monthBefore(monthOf(todayOf(client.actor, now())));
  for (let back = 0; back < 3; back++, month = monthBefore(month)) {
    await keepEntry(
      client.actor,
      incomeBook,
      anEntry(client, incomeBook, { incomeDate: month, amountMinor: SALARY, currency }),
    );
    await keepEntry(
      client.actor,
      expensesBook,
      anEntry(client, expensesBook, { expenseDate: month, amountMinor: RENT, currency }),
    );
  }
  const saved = {
    accountKind: "savings",
    amountMinor: SAVED,
    currency,
    balanceDate: todayOf(client.actor, now()),
    minimumPaymentMinor: "",
    interestRate: "",
  };
  await keepEntry(client.actor, balancesBook, anEntry(client, balancesBook, saved));
  const grant = (amounts: boolean, shared: readonly ("financial" | "mental")[] = ["financial"]) =>
    setConsent(client.actor, { assignmentId, categories: [...shared], amounts });
  return { client, coach, assignmentId, grant };
}

const digits = /413731|4137\.31|137917|1379\.17|737371|7373\.71/;

test("a coach sees how it goes, and not one amount", async () => {
  const { client, coach } = await aClientWithMoney();
  const view = await viewMoney(coach.actor, client.userId);
  expect(view).toMatchObject({
    amounts: null,
    ratios: { savingsRate: { lastMonth: 67, allMonths: 67 }, emergencyMonths: 5 },
  });
  expect(JSON.stringify(view)).not.toMatch(digits);
});

test("amounts come with their own grant, go with it, and each look says that they were seen", async () => {
  const { client, coach, grant } = await aClientWithMoney();
  await grant(true);
  expect((await viewMoney(coach.actor, client.userId)).amounts).toMatchObject({
    incomeMinor: 413_731,
    liquidMinor: 737_371,
  });
  await grant(false);
  expect((await viewMoney(coach.actor, client.userId)).amounts).toBeNull();
  const looks = await read((db) =>
    db.select().from(auditEvents).where(eq(auditEvents.subjectId, client.userId)).orderBy(auditEvents.id),
  );
  expect(looks.filter(({ event }) => event === "record.read").map(({ details }) => details)).toEqual([
    { categories: "financial", amounts: true },
    { categories: "financial" },
  ]);
  expect(looks.filter(({ event }) => event === "coach.consent-set").map(({ details }) => details)).toEqual([
    { categories: "financial", amounts: true },
    { categories: "financial", amounts: false },
  ]);
});

test("the grant of amounts is worth nothing without the part that it belongs to, and does not come back with it", async () => {
  const { client, coach, grant } = await aClientWithMoney();
  await grant(true);
  await grant(true, ["mental"]);
  await expect(viewMoney(coach.actor, client.userId)).rejects.toThrow(NotFoundError);
  await grant(false);
  expect((await viewMoney(coach.actor, client.userId)).amounts).toBeNull();
});

test("whoever is not this client's coach any more, or never was, finds nothing there", async () => {
  const { client, coach, grant } = await aClientWithMoney();
  await grant(true);
  const missing = (work: Promise<unknown>) => expect(work).rejects.toThrow(NotFoundError);
  await missing(viewMoney((await aCoach()).actor, client.userId));
  await missing(viewMoney((await aClient()).actor, client.userId));
  await missing(viewMoney(coach.actor, newId()));
  await missing(viewMoney(coach.actor, "nobody"));
  await missing(viewMoney(client.actor, client.userId));
  await withdrawConsent(client.actor, "health_data");
  await missing(viewMoney(coach.actor, client.userId));
  const other = await aClientWithMoney();
  await endAssignment(other.client.actor, other.assignmentId);
  await missing(viewMoney(other.coach.actor, other.client.userId));
});

test("it takes seven statements, with the transaction and its trace", async () => {
  const { client, coach } = await aClientWithMoney();
  const { statements } = await roundTripsOf(() => viewMoney(coach.actor, client.userId));
  expect(statements).toHaveLength(7);
});
