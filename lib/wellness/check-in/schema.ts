import { z } from "zod";
import {
  type Habits,
  type Reading,
  type Refusal,
  readStoredValue,
  readTypedValue,
  typedValue,
} from "@/lib/typed-value";
import type { ChoiceField, ChoicesField, NumericField } from "./field";
import {
  type CheckInValues,
  type ChoiceFieldName,
  type ChoicesFieldName,
  checkInFields,
  isFieldName,
  type NumericFieldName,
} from "./fields";
import { readWord, readWords } from "./words";

type CheckInShape = { [Name in NumericFieldName]: z.ZodOptional<z.ZodType<number | null>> } & {
  [Name in ChoiceFieldName]: z.ZodOptional<z.ZodType<string | null>>;
} & { [Name in ChoicesFieldName]: z.ZodOptional<z.ZodType<readonly string[]>> };

/** `saved`: the values that the form was filled in with; a field that still shows its value keeps it to the last digit. */
export type CheckInSchemaOptions = Habits & { saved?: CheckInValues };

/**
 * The answers of a check-in, from a form or from JSON, in stored form. Every field may be absent (not asked); an empty
 * text is null (left open); an unknown field is refused. A string is what a person typed, in their separators, units and
 * whole currency; a number is already in stored form. Issues carry the key of a sentence as `message`, and its `params`.
 */
export function checkInSchema(options: CheckInSchemaOptions) {
  const shape = Object.fromEntries(
    checkInFields.map((field) => [
      field.name,
      field.kind === "choices"
        ? choicesSchema(field)
        : field.kind === "choice"
          ? choiceSchema(field)
          : numberSchema(field, options),
    ]),
  );
  if (!isWholeShape(shape)) throw new Error("The schema and the catalogue of check-in fields differ.");
  return z.strictObject(shape);
}

/** Built from the catalogue, kind by kind, so the names decide the types. */
function isWholeShape(shape: Record<string, z.ZodType>): shape is CheckInShape {
  return Object.keys(shape).length === checkInFields.length && Object.keys(shape).every(isFieldName);
}

function numberSchema(field: NumericField<NumericFieldName>, options: CheckInSchemaOptions) {
  const answer = z.unknown().transform((input, context): number | null => {
    if (input === null || (typeof input === "string" && input.trim() === "")) return null;
    const reading = readNumber(field, input, options);
    if ("value" in reading) return reading.value;
    addIssue(context, reading.refusal);
    return z.NEVER;
  });
  return answer.optional();
}

function readNumber(field: NumericField<NumericFieldName>, input: unknown, options: CheckInSchemaOptions): Reading {
  if (typeof input === "number") return readStoredValue(field, input, options);
  if (typeof input !== "string") return { refusal: { key: "errors.notANumber", params: {} } };
  const saved = options.saved?.[field.name];
  const unchanged = typeof saved === "number" && typedValue(field, saved, options) === input.trim();
  return unchanged ? { value: saved } : readTypedValue(field, input, options);
}

function choiceSchema(field: ChoiceField) {
  const answer = z.unknown().transform((input, context): string | null => {
    const reading = readWord(field, input);
    if ("word" in reading) return reading.word;
    addIssue(context, reading.refusal);
    return z.NEVER;
  });
  return answer.optional();
}

function choicesSchema(field: ChoicesField) {
  const answer = z.unknown().transform((input, context): readonly string[] => {
    const reading = readWords(field, input);
    if ("words" in reading) return reading.words;
    addIssue(context, reading.refusal);
    return z.NEVER;
  });
  return answer.optional();
}

function addIssue(context: z.RefinementCtx, refusal: Refusal) {
  context.addIssue({ code: "custom", message: refusal.key, params: refusal.params });
}
