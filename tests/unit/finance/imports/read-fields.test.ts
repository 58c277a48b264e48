import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessDecimal, readBankAmount } from "@/lib/finance/imports/read-amount";
import { guessDateOrder, readBankDay } from "@/lib/finance/imports/read-day";
import { dateOrders, decimalSigns } from "@/lib/finance/imports/words";

describe("a day as a bank writes it", () => {
  test.each([
    ["2026-03-01", "dmy", "2026-03-01"],
    ["01.03.26", "dmy", "2026-03-01"],
    ["03/01/2026 10:22", "mdy", "2026-03-01"],
    ["3/1'26", "mdy", "2026-03-01"],
    ["20260301120000[-5:EST]", "dmy", "2026-03-01"],
    ["1 Mar 2026", "mdy", "2026-03-01"],
    ["26-03-01", "ymd", "2026-03-01"],
    ["2026-03-01T23:30:00Z", "mdy", "2026-03-01"],
    ["31/12/1999", "dmy", "1999-12-31"],
    ["31/12/2026", "mdy", null],
    ["30.02.2026", "dmy", null],
    ["1.3.226", "dmy", null],
    ["yesterday", "dmy", null],
    ["", "dmy", null],
  ] as const)("%s in %s is %s", (text, order, day) => expect(readBankDay(text, order)).toBe(day));

  test("any day written in an order is read in that order", () => {
    const days = fc.date({ min: new Date("1971-01-01"), max: new Date("2069-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...dateOrders), fc.constantFrom("-", "/", "."), (date, order, sign) => {
        const day = date.toISOString().slice(0, 10);
        const [y = "", m = "", d = ""] = day.split("-");
        const parts = { dmy: [d, m, y], mdy: [m, d, y], ymd: [y.slice(2), m, d] }[order];
        expect(readBankDay(parts.join(sign), order)).toBe(day);
      }),
    );
  });

  test("the order is guessed from all days, and said to be open where it is", () => {
    expect(guessDateOrder(["01/02/2026", "13/02/2026"], "mdy")).toEqual({ order: "dmy", isSure: true });
    expect(guessDateOrder(["01/02/2026", "02/03/2026"], "mdy")).toEqual({ order: "mdy", isSure: false });
    expect(guessDateOrder(["2026-02-01"], "mdy")).toEqual({ order: "mdy", isSure: true });
  });
});

describe("an amount as a bank writes it", () => {
  test.each([
    ["93,5", "point", 9350],
    ["93,5", "comma", 9350],
    ["-1.234,56", "comma", -123456],
    ["1,234.56-", "point", -123456],
    ["(12.00)", "point", -1200],
    ["12,00 €", "comma", 1200],
    ["EUR -12.00", "point", -1200],
    ["-$5.10", "point", -510],
    ["12.00 DR", "point", -1200],
    ["12.5000", "point", 1250],
    ["1.234", "comma", 123400],
    ["1 234,5", "comma", 123450],
    ["−7", "point", -700],
  ] as const)("%s with a %s is %s", (text, decimal, minor) =>
    expect(readBankAmount(text, decimal, "EUR")).toEqual({ minor }),
  );
  test.each([
    ["", "amount"],
    ["12,34,5.6", "amount"],
    ["(12.00", "amount"],
    ["--5", "amount"],
    ["-5-", "amount"],
    ["1e5", "amount"],
    ["0.345", "decimals"],
    ["99999999999999", "tooLarge"],
  ] as const)("%s is refused", (text, why) => expect(readBankAmount(text, "point", "EUR")).toEqual({ why }));
  test("a currency without small units has none", () => {
    expect(readBankAmount("1200", "point", "JPY")).toEqual({ minor: 1200 });
    expect(readBankAmount("12.5", "point", "JPY")).toEqual({ why: "decimals" });
  });
  test("whatever is written with either sign is read back to the cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...decimalSigns), (minor, decimal) => {
        const locale = decimal === "comma" ? "de-DE" : "en-GB";
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(minor / 100);
        expect(readBankAmount(text, decimal, "EUR")).toEqual({ minor: minor === 0 ? 0 : minor });
      }),
    );
  });
  test("the decimal sign is what most amounts have", () => {
    expect(guessDecimal(["1.234,56", "-7,10", "12"], "point")).toBe("comma");
    expect(guessDecimal(["1,234.56", "12"], "comma")).toBe("point");
    expect(guessDecimal(["12", "13"], "comma")).toBe("comma");
  });
});

test("no text makes a reader throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom(...dateOrders), (text, order) => {
      readBankDay(text, order);
      readBankAmount(text, "comma", "EUR");
    }),
  );
});
