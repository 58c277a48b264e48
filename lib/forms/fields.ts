import { z } from "zod";
import { isId } from "@/lib/ids";
import { isDay } from "@/lib/time";

/*
 * Building blocks for schemas that read a form as well as JSON. An empty field is null: it was not answered. Messages are
 * keys of `messages/en/errors.json`.
 */

const blank = (value: unknown) => (typeof value === "string" && value.trim() === "" ? null : value);
const trimmed = (value: unknown) => (typeof value === "string" ? value.trim().normalize("NFC") : value);

/** A text that must be there, at most `maximum` characters. */
export const requiredText = (maximum: number) =>
  z.preprocess(trimmed, z.string("errors.required").min(1, "errors.required").max(maximum));

/** A text that may be left empty (null), at most `maximum` characters. Line breaks inside are kept. */
export const optionalText = (maximum: number) =>
  z.preprocess((value) => blank(trimmed(value)) ?? null, z.string().max(maximum).nullable());

/** A secret: never trimmed, never sent back. */
export const secret = (maximum = 256) => z.string("errors.required").min(1, "errors.required").max(maximum);

export const email = z.preprocess(trimmed, z.email("errors.notAnEmail").max(320));
export const idField = z.string("errors.invalid").refine(isId, "errors.invalid");
export const dayField = z.string("errors.notADay").refine(isDay, "errors.notADay");
export const optionalDay = z.preprocess((value) => blank(value) ?? null, dayField.nullable());

/** A checkbox: present is true. */
export const checkbox = z.preprocess((value) => value === "on" || value === "true" || value === true, z.boolean());
/** A checkbox that must be ticked. */
export const agreement = checkbox.refine((value) => value, "errors.required");

/** One of a closed vocabulary. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, "errors.invalid");
export const optionalChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess((value) => blank(value) ?? null, z.enum(values, "errors.invalid").nullable());

/** A repeated name: none, one or several values become a list. */
export const list = <T extends z.ZodType>(item: T, maximum: number) =>
  z.preprocess(
    (value) => (value === undefined || value === null || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(maximum),
  );

/** A whole number as people write it, or null when left empty. */
export const optionalWhole = (minimum: number, maximum: number) =>
  z.preprocess(
    (value) => (typeof value === "string" ? (blank(value) === null ? null : Number(value)) : (value ?? null)),
    z.number("errors.notANumber").int("errors.notANumber").min(minimum).max(maximum).nullable(),
  );
