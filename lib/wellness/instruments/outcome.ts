/**
 * Why there is no number, as the key of a sentence (`messages/<locale>/instruments.json`, under `reasons`) with its values:
 * names of inputs, bounds and units; of what was given only numbers.
 */
export type Reason = { key: ReasonKey; params: Record<string, string | number> };

export type ReasonKey =
  | "aboveTable"
  | "answerRange"
  | "answersCount"
  | "belowTable"
  | "contradiction"
  | "days"
  | "epochs"
  | "infection"
  | "invalid"
  | "lineTooLong"
  | "looksLike"
  | "missing"
  | "noSuchMethod"
  | "noTotal"
  | "notALine"
  | "notAbove"
  | "outside"
  | "tooFewParts";

/** What a computed score says beside its value. */
export type Details = Record<string, unknown>;

/**
 * The outcome of a method. `value` is null when it must not be computed; then `reason` says why. `missing` names the inputs that
 * were not there, also where the instrument's own rule allowed for them.
 */
export type Outcome = {
  value: number | null;
  missing: readonly string[];
  reason: Reason | null;
  details: Details | null;
};

export function computed(value: number, details: Details, missing: readonly string[] = []): Outcome {
  return { value, missing, reason: null, details };
}

export function refused(
  key: ReasonKey,
  params: Reason["params"] = {},
  { missing = [], details = null }: { missing?: readonly string[]; details?: Details | null } = {},
): Outcome {
  return { value: null, missing, reason: { key, params }, details };
}

/** Refuses for inputs that are not there, and names all of them. */
export function refusedWithout(missing: readonly string[], details: Details | null = null): Outcome {
  return refused("missing", { inputs: missing.join(", ") }, { missing, details });
}
