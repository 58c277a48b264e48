import { emptyLine, type RawFile, type RawLine } from "./raw-line";

/** Lists of movements of an account of money. Others (investments, categories, classes) are lists of something else. */
const movements = /^!type\s*:\s*(bank|cash|ccard|oth a|oth l)\b/i;

const fields: Readonly<Record<string, keyof RawLine>> = {
  D: "day",
  T: "amount",
  U: "amount",
  P: "payee",
  M: "description",
  L: "category",
};

/**
 * Reads Quicken's QIF: a letter and a value a line, "^" at the end of each movement. Splits are left to their sum; what is
 * neither a movement nor known is passed over. A movement that the file's end cuts off is named.
 */
export function readQif(text: string): RawFile {
  const file: RawFile = { lines: [], refused: [] };
  let isMovements = true;
  let said: Partial<RawLine> = {};
  let begins = 1;
  for (const [index, row] of text.split(/\r\n|\n|\r/).entries()) {
    const isNew = Object.keys(said).length === 0;
    if (row.startsWith("!")) {
      if (/^!type/i.test(row)) isMovements = movements.test(row);
      if (/^!account/i.test(row)) isMovements = false;
      said = {};
    } else if (row.startsWith("^")) {
      if (isMovements && !isNew) file.lines.push({ ...emptyLine, ...said, line: begins });
      said = {};
    } else if (row.trim() !== "") {
      if (isNew) begins = index + 1;
      const field = fields[row.charAt(0).toUpperCase()];
      if (field) said = { ...said, [field]: row.slice(1).trim() };
    }
  }
  if (isMovements && Object.keys(said).length > 0) file.refused.push({ line: begins, why: "cutOff", value: "" });
  return file;
}
