import { describe, expect, test } from "vitest";
import type { EntryHead } from "@/lib/entries/entry";
import { accountsOn, emergencyMonths, liquidOf, netWorthOf } from "@/lib/finance/worth/worth";
import { newId } from "@/lib/ids";

const balance = (
  day: string,
  accountName: string,
  accountKind: string,
  amountMinor: number,
  currency = "EUR",
): EntryHead => ({
  id: newId(),
  day,
  values: { balanceDate: day, accountName, accountKind, amountMinor, currency, interestRate: null },
  chosenAt: null,
  source: "manual",
  sourceName: null,
  enteredUnits: "metric",
  confirmed: [],
  createdAt: new Date(0),
  updatedAt: new Date(0),
  deletedAt: null,
});

const balances = [
  balance("2026-01-01", "Current", "checking", 100_000),
  balance("2026-01-01", "House", "mortgage", 900_000),
  balance("2026-02-01", "Fund", "investment", 500_000),
  balance("2026-02-15", "current", "checking", -20_000),
  balance("2026-02-15", "Current", "checking", 7_000, "CHF"),
];
const netOn = (day: string, currency = "EUR") => netWorthOf(accountsOn(balances, day), currency);

describe("net worth", () => {
  test("is the newest balance of each account on or before a day; debts count against it", () => {
    expect(netOn("2026-01-31")).toBe(100_000 - 900_000);
    expect(netOn("2026-02-14")).toBe(100_000 - 900_000 + 500_000);
    expect(netOn("2026-02-15")).toBe(-20_000 - 900_000 + 500_000);
  });
  test("is unknown before the first balance, never 0", () => {
    expect(netOn("2025-12-31")).toBeNull();
    expect(netOn("2026-02-14", "CHF")).toBeNull();
  });
  test("stands apart for each currency", () => {
    expect(netOn("2026-02-15", "CHF")).toBe(7_000);
  });
});

describe("emergency fund", () => {
  test("is what can be spent within days, against the mean of three full months", () => {
    const accounts = accountsOn(balances, "2026-02-01");
    expect(liquidOf(accounts, "EUR")).toBe(100_000);
    expect(emergencyMonths(100_000, [20_000, 30_000, 10_000])).toBe(5);
  });
  test("is unknown with fewer months, without expenses, or without an account that is liquid", () => {
    expect(emergencyMonths(100_000, [20_000, null, 10_000])).toBeNull();
    expect(emergencyMonths(100_000, [0, 0, 0])).toBeNull();
    expect(emergencyMonths(liquidOf(accountsOn(balances, "2026-02-15"), "USD"), [1, 1, 1])).toBeNull();
  });
  test("an overdrawn account lasts no month, and not less", () => {
    expect(emergencyMonths(-5_000, [1_000, 1_000, 1_000])).toBe(0);
  });
});

describe("what is known of an account beside its balances", () => {
  const about = (said: Record<string, string | boolean | null>): EntryHead => {
    const head = balance("2020-01-01", "CURRENT ", "checking", 0);
    return { ...head, values: { ...head.values, openedOn: "2020-01-01", ...said } };
  };
  test("joins by name, and a closed account counts no more", () => {
    const [account] = accountsOn(balances, "2026-01-31", [about({ institution: "A bank" })]);
    expect(account).toMatchObject({ name: "Current", institution: "A bank", countsToReserve: null });
    const closed = [about({ closedOn: "2026-02-20" })];
    expect(netWorthOf(accountsOn(balances, "2026-02-19", closed), "EUR")).toBe(-20_000 - 900_000 + 500_000);
    expect(netWorthOf(accountsOn(balances, "2026-02-20", closed), "EUR")).toBe(-900_000 + 500_000);
  });
  test("says whether it counts to the emergency fund, whatever its kind", () => {
    expect(liquidOf(accountsOn(balances, "2026-01-31", [about({ countsToReserve: false })]), "EUR")).toBeNull();
    expect(liquidOf(accountsOn(balances, "2026-01-31", [about({ countsToReserve: true })]), "EUR")).toBe(100_000);
  });
});
