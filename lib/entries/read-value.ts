import { z } from "zod";
import { now } from "@/lib/clock";
import { isCurrency } from "@/lib/money";
import { isPhone } from "@/lib/people/phone";
import { dayIn, instantOfWall, isDay, zoneAt } from "@/lib/time";
import { type Refusal, readStoredValue, readTypedValue } from "@/lib/typed-value";
import type {
  ChoiceField,
  DayField,
  EntryField,
  EntryValue,
  MomentField,
  NumberField,
  SeveralField,
  TagsField,
  TextField,
  TimesField,
} from "./field";
import type { Reader } from "./reader";
import { clockText } from "./typed";

/** What was said, or why it is refused. A clock is read as minutes after midnight: its day is known only with the others. */
export type Reading = { value: EntryValue } | { refusal: Refusal };

const refuse = (reason: string, params: Refusal["params"] = {}): Reading => ({
  refusal: { key: `errors.${reason}`, params },
});
const nothing: Reading = { value: null };

/** Reads what was typed for a field, or what an import or the seed gives in stored form. */
export function readValue(field: EntryField, input: unknown, reader: Reader): Reading {
  if (field.kind === "tags") return readTags(field, input);
  if (field.kind === "several") return readSeveral(field, input);
  if (field.kind === "times") return readTimes(field, input);
  if (input === null || input === undefined || (typeof input === "string" && input.trim() === "")) return nothing;
  switch (field.kind) {
    case "text":
      return readText(field, input);
    case "choice":
      return readChoice(field, input);
    case "flag":
      return readFlag(input);
    case "day":
      return readDay(field, input, reader);
    case "moment":
      return readMoment(field, input, reader);
    case "clock":
    case "time":
      return readClock(input);
    case "currency":
      return typeof input === "string" && isCurrency(input) ? { value: input } : refuse("unknownWord");
    default:
      return readNumber(field, input, reader);
  }
}

function readText({ most, reaches }: TextField, input: unknown): Reading {
  if (typeof input !== "string") return refuse("invalid");
  const text = input.trim().normalize("NFC");
  if (reaches === "phone" && !isPhone(text)) return refuse("notAPhone");
  if (reaches === "email" && !z.email().safeParse(text).success) return refuse("notAnEmail");
  return text.length > most ? refuse("tooLong", { maximum: most }) : { value: text };
}

/** One by one or with commas between. */
function itemsOf(input: unknown): unknown[] {
  return Array.isArray(input) ? input : typeof input === "string" ? input.split(",") : [];
}

function readSeveral({ words }: SeveralField, input: unknown): Reading {
  const chosen = itemsOf(input).filter((item) => item !== "");
  const isKnown = chosen.every((item) => typeof item === "string" && words.includes(item));
  return isKnown ? { value: words.filter((word) => chosen.includes(word)) } : refuse("unknownWord");
}

function readTimes({ most }: TimesField, input: unknown): Reading {
  const typed = itemsOf(input).map((item) => (typeof item === "string" ? item.trim() : item));
  const clocks = typed.filter((item) => item !== "").map((item) => (typeof item === "string" ? minutesOf(item) : null));
  const times = clocks.filter((minutes) => minutes !== null);
  if (times.length < clocks.length) return refuse("notATime");
  const value = [...new Set(times)].sort((a, b) => a - b).map(clockText);
  return value.length > most ? refuse("tooMany", { maximum: most }) : { value };
}

/** Without repetitions. */
function readTags({ most, longest }: TagsField, input: unknown): Reading {
  const items = itemsOf(input);
  if (!items.every((item) => typeof item === "string")) return refuse("invalid");
  const texts = items.map((item) => item.normalize("NFC").replace(/\s+/g, " ").trim()).filter(Boolean);
  const value = [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
  if (value.some((text) => text.length > longest)) return refuse("tooLong", { maximum: longest });
  return value.length > most ? refuse("tooMany", { maximum: most }) : { value };
}

function readChoice({ words }: ChoiceField, input: unknown): Reading {
  return typeof input === "string" && words.includes(input) ? { value: input } : refuse("unknownWord");
}

function readFlag(input: unknown): Reading {
  if (typeof input === "boolean") return { value: input };
  return input === "yes" || input === "no" ? { value: input === "yes" } : refuse("invalid");
}

function readNumber(field: NumberField, input: unknown, reader: Reader): Reading {
  if (typeof input === "number") return readStoredValue(field, input, reader);
  return typeof input === "string" ? readTypedValue(field, input, reader) : refuse("notANumber");
}

const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2200-01-01";

function readDay({ mayLieAhead }: DayField, input: unknown, { zonePeriods }: Reader): Reading {
  if (typeof input !== "string" || !isDay(input)) return refuse("notADay");
  if (input < FIRST_DAY || input > LAST_DAY) return refuse("notADay");
  const today = dayIn(now(), zoneAt(now(), zonePeriods));
  return !mayLieAhead && input > today ? refuse("dayAhead") : { value: input };
}

/** A clock may be a little fast. */
const MINUTES_AHEAD = 5;

function readMoment({ mayLieAhead }: MomentField, input: unknown, { zonePeriods }: Reader): Reading {
  const instant = input instanceof Date ? input : typeof input === "string" ? typedMoment(input, zonePeriods) : null;
  if (!instant || Number.isNaN(instant.getTime())) return refuse("notAMoment");
  const isAhead = instant.getTime() > now().getTime() + MINUTES_AHEAD * 60_000;
  return isAhead && !mayLieAhead ? refuse("momentAhead") : { value: instant };
}

function typedMoment(text: string, zonePeriods: Reader["zonePeriods"]): Date | null {
  const [day = "", clock = ""] = text.trim().split("T");
  const minutes = minutesOf(clock);
  if (!isDay(day) || day < FIRST_DAY || day > LAST_DAY || minutes === null) return null;
  return instantOfWall({ day, minutes }, zonePeriods);
}

function readClock(input: unknown): Reading {
  if (input instanceof Date) return { value: input };
  const minutes = typeof input === "string" ? minutesOf(input.trim()) : input;
  const isTime = typeof minutes === "number" && Number.isInteger(minutes) && minutes >= 0 && minutes < 1440;
  return isTime ? { value: minutes } : refuse("notATime");
}

/** Browsers send "22:40", some with seconds. */
function minutesOf(clock: string): number | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)(:[0-5]\d)?$/.exec(clock);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}
