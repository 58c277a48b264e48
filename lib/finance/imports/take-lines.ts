import { mostMinor } from "@/db/schema/bounds";
import type { ExpenseCategory } from "@/lib/finance/expenses/words";
import type { incomeTypes } from "@/lib/finance/income/words";
import { isCurrency } from "@/lib/money";
import { expenseCategoryOf, incomeTypeOf } from "./category";
import type { ReadingOptions } from "./options";
import type { RawFile, RawLine, Refused, RefusedWhy } from "./raw-line";
import { readBankAmount } from "./read-amount";
import { readBankDay } from "./read-day";

/** A movement that can be kept: an expense or an income. */
export type Movement = {
  line: number;
  day: string;
  /** Above zero. */
  minor: number;
  currency: string;
  text: string;
  bankId: string;
} & ({ side: "expense"; category: ExpenseCategory } | { side: "income"; category: (typeof incomeTypes)[number] });

export type Taken = { movements: Movement[]; refused: Refused[] };

const FIRST_DAY = "1900-01-01";
const LONGEST_TEXT = 255;
const LONGEST_VALUE = 60;

/** Understands the lines of a file one by one: what can be kept, and what not and why. `today` is the person's own. */
export function takeLines({ lines, refused }: RawFile, options: ReadingOptions, today: string): Taken {
  const taken: Taken = { movements: [], refused: refused.map(short) };
  for (const line of lines) {
    const read = takeLine(line, options, today);
    if ("why" in read) taken.refused.push(short({ line: line.line, ...read }));
    else taken.movements.push(read);
  }
  return { ...taken, refused: taken.refused.toSorted((one, other) => one.line - other.line) };
}

const short = ({ value, ...said }: Refused): Refused => ({ ...said, value: value.slice(0, LONGEST_VALUE) });

type Refusal = { why: RefusedWhy; value: string };

function takeLine(line: RawLine, options: ReadingOptions, today: string): Movement | Refusal {
  const day = readBankDay(line.day, options.dateOrder);
  if (day === null) return { why: "day", value: line.day };
  if (day < FIRST_DAY) return { why: "dayTooOld", value: line.day };
  if (day > today) return { why: "dayAhead", value: line.day };
  const named = line.currency.trim().toUpperCase();
  if (named !== "" && !isKnown(named)) return { why: "currency", value: line.currency };
  const currency = named || options.currency;
  const amount = signedAmount(line, options, currency);
  if ("why" in amount) return amount;
  if (amount.minor === 0) return { why: "zero", value: line.amount || line.debit || line.credit };
  if (/^\[.*\]$/.test(line.category)) return { why: "transfer", value: line.category };
  const shared = {
    line: line.line,
    day,
    minor: Math.abs(amount.minor),
    currency,
    text: textOf(line),
    bankId: line.bankId,
  };
  return amount.minor < 0
    ? { ...shared, side: "expense", category: expenseCategoryOf(line, options) }
    : { ...shared, side: "income", category: incomeTypeOf(line, options) };
}

const known = new Map<string, boolean>();
/** A file names the same few over and over. */
function isKnown(currency: string): boolean {
  const said = known.get(currency) ?? isCurrency(currency);
  if (known.size < 500) known.set(currency, said);
  return said;
}

/** What went is below zero. Of two columns exactly one may say something; a sign in them is theirs. */
function signedAmount(line: RawLine, { decimal, sign }: ReadingOptions, currency: string): { minor: number } | Refusal {
  const [went, came] = [line.debit, line.credit].map((cell) => (isNothing(cell, decimal, currency) ? "" : cell));
  if (went && came) return { why: "bothSides", value: `${went} ${came}` };
  const said = went || came || line.amount;
  if (!said) return { why: "noAmount", value: "" };
  const read = readBankAmount(said, decimal, currency);
  if ("why" in read) return { why: read.why, value: said };
  if (Math.abs(read.minor) > mostMinor) return { why: "tooLarge", value: said };
  const minor = went ? -Math.abs(read.minor) : came ? Math.abs(read.minor) : read.minor;
  return { minor: sign === "turned" ? -minor : minor };
}

/** The column of the other side is empty, a dash or a zero. */
function isNothing(cell: string, decimal: ReadingOptions["decimal"], currency: string): boolean {
  if (/^[-–—\s]*$/.test(cell)) return true;
  const read = readBankAmount(cell, decimal, currency);
  return "minor" in read && read.minor === 0;
}

/** Whom it went to and what for, once where both say the same. */
function textOf({ payee, description }: RawLine): string {
  const parts = [payee, description].map((part) => part.normalize("NFC").replace(/\s+/g, " ").trim()).filter(Boolean);
  return [...new Set(parts)].join(" · ").slice(0, LONGEST_TEXT);
}
