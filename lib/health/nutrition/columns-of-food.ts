import type { EntryValues, RowColumn } from "@/lib/entries/book";
import { choiceLabel } from "@/lib/entries/in-words";
import type { Reader } from "@/lib/entries/reader";
import { typedText } from "@/lib/typed-number";
import { unitInWords } from "@/lib/unit-in-words";
import type { Nutrient } from "./nutrients";
import { figureOf } from "./totals";

/** A food of a meal: what, how much, and what that amount has, said or computed. */
export function columnsOfFood(row: EntryValues, reader: Reader): RowColumn[] {
  const { food, foodName, amount } = row;
  const known = typeof food === "string" ? choiceLabel({ name: "nutrition.rows" }, "food", food, reader.locale) : null;
  const own = typeof foodName === "string" && foodName !== "" ? foodName : null;
  const inUnit = (value: number | null, unit: "g" | "kcal", decimals: number) =>
    value === null ? null : `${typedText(value, reader.locale, decimals)} ${unitInWords(unit, reader) ?? ""}`.trim();
  const grams = (nutrient: Nutrient) => inUnit(figureOf(row, nutrient), "g", 1);
  const texts: [string, string | null][] = [
    ["food", own ?? known],
    ["amount", inUnit(typeof amount === "number" ? amount : null, "g", 1)],
    ["calories", inUnit(figureOf(row, "calories"), "kcal", 0)],
    ["protein", grams("protein")],
    ["carbohydrates", grams("carbohydrates")],
    ["fat", grams("fat")],
  ];
  return texts.map(([key, text]) => ({ key, text, isHidden: false }));
}
