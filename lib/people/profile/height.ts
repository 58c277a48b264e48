import { readTypedNumber, typedText } from "@/lib/typed-number";
import { cmFromIn, inFromCm, type UnitSystem } from "@/lib/units";

/** Whole millimetres, the bounds of the CHECK constraint. */
export const heightBounds = { leastMm: 500, mostMm: 2440 } as const;

const INCHES_PER_FOOT = 12;

/** A height as the person types it: ["178,5"] in centimetres, or ["5", "10.5"] in feet and inches. */
export function heightTexts(heightMm: number | null, units: UnitSystem, locale: string): string[] {
  if (heightMm === null) return units === "metric" ? [""] : ["", ""];
  if (units === "metric") return [typedText(heightMm / 10, locale, 1)];
  const tenths = Math.round(inFromCm(heightMm / 10) * 10);
  const feet = Math.floor(tenths / (INCHES_PER_FOOT * 10));
  return [String(feet), typedText(tenths / 10 - feet * INCHES_PER_FOOT, locale, 1)];
}

/** Reads what was typed: one text is centimetres, two are feet and inches. Null when left empty. */
export function readHeight(texts: readonly string[], locale: string): { heightMm: number | null } | "unreadable" {
  if (texts.every((text) => text.trim() === "")) return { heightMm: null };
  const numbers = texts.map((text, index) => (index === 1 && text.trim() === "" ? 0 : numberOf(text, locale)));
  const [first, second = 0] = numbers;
  if (first === undefined || first === null || second === null || numbers.length > 2) return "unreadable";
  if (numbers.length === 2 && (!Number.isInteger(first) || second >= INCHES_PER_FOOT)) return "unreadable";
  const cm = numbers.length === 2 ? cmFromIn(first * INCHES_PER_FOOT + second) : first;
  const heightMm = Math.round(cm * 10);
  return heightMm < heightBounds.leastMm || heightMm > heightBounds.mostMm ? "unreadable" : { heightMm };
}

function numberOf(text: string, locale: string): number | null {
  const value = readTypedNumber(text, locale)?.value ?? null;
  return value === null || value < 0 ? null : value;
}

/** What is to be kept: a text that still says what was saved leaves it untouched, so that an edit never drifts. */
export function keptHeight(
  texts: readonly string[],
  saved: number | null,
  locale: string,
): { heightMm: number | null } | "unreadable" {
  const shown = heightTexts(saved, texts.length === 2 ? "imperial" : "metric", locale);
  const unchanged = saved !== null && shown.every((text, index) => text === texts[index]?.trim());
  return unchanged ? { heightMm: saved } : readHeight(texts, locale);
}
