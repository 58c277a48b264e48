import type { Reader } from "@/lib/entries/reader";
import { measures } from "@/lib/goals/measures";
import { unitInWords } from "@/lib/unit-in-words";

/** In which unit the numbers of each measure are typed; money is typed in the currency that is chosen beside it. */
export function measureUnits(reader: Reader): Record<string, string> {
  return Object.fromEntries(
    measures.flatMap(({ name, unit }) => {
      const typed = unit === null || unit === "minor" ? undefined : unitInWords(unit, reader);
      return typed && name !== "steps" ? [[name, typed]] : [];
    }),
  );
}
