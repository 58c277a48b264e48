import { z } from "zod";
import { type Outcome, refused } from "./outcome";

/** Inputs of a method: null and left out are the same, not known. Nothing is guessed for them. */
export const amount = z.number().nullish();
export const flag = z.boolean().nullish();
export const sex = z.enum(["female", "male"]).nullish();

/**
 * What an input can be in its unit, both ends included, or above `low` alone. `others` are units in which it is often given by
 * mistake.
 */
export type Bounds = { low: number; isAbove?: true; high: number; unit: string; others?: readonly OtherUnit[] };

/** `times`: what the number would have to be multiplied by, were it in that unit. */
type OtherUnit = { unit: string; times: number };

type Known<Inputs, Name extends keyof Inputs> = Inputs & { [Each in Name]-?: NonNullable<Inputs[Each]> };

/** The names of inputs that are not there, in the order in which they are asked for. */
export function missingOf<Inputs extends object>(inputs: Inputs, names: readonly (keyof Inputs & string)[]): string[] {
  return names.filter((name) => !isThere(inputs[name]));
}

/** Whether all of these inputs are there. */
export function isKnown<Inputs extends object, Name extends keyof Inputs>(
  inputs: Inputs,
  names: readonly Name[],
): inputs is Known<Inputs, Name> {
  return names.every((name) => isThere(inputs[name]));
}

export function isThere<Value>(value: Value): value is NonNullable<Value> {
  return value !== null && value !== undefined;
}

/**
 * Refuses the first input that lies outside its bounds, by name; null when there is none. A number that would fit in another
 * unit is refused with that guess, never converted.
 */
export function outsideBounds(inputs: object, bounds: Readonly<Record<string, Bounds>>): Outcome | null {
  for (const [name, limits] of Object.entries(bounds)) {
    const value: unknown = Reflect.get(inputs, name);
    if (typeof value !== "number") continue;
    const { low, isAbove = false, high, unit, others = [] } = limits;
    const params = { input: name, value, low, high, unit };
    if (isAbove && value === low) return refused("notAbove", params);
    if (value >= low && value <= high) continue;
    const other = others.find(({ times }) => value * times >= low && value * times <= high);
    return other ? refused("looksLike", { ...params, other: other.unit }) : refused("outside", params);
  }
  return null;
}
