import { writeFileSync } from "node:fs";
import { calm } from "@/lib/safety/crisis/concepts/calm";
import { signsOf } from "@/lib/safety/crisis/concepts/read";
import { vocabulary } from "@/lib/safety/crisis/lexicons";
import { readTokens } from "@/lib/safety/crisis/normalise/normalise";
import { ownLines } from "../unit/safety/crisis/corpus";

/**
 * Fits the concept weights to our own lines, without those held out: logistic regression by proximal gradient descent, always the
 * same steps, so that the same lines make the same file. Run by hand: `node node_modules/.bin/tsx tests/support/fit-crisis-weights.ts`.
 */
const SEEN_AT_LEAST = 4;
const STEPS = 200;
const RATE = 4;
// Draws small weights to nothing, so that few signs stay.
const FEWER = 0.0002;
const SMALLER = 0.0004;
const TRUST = { journal: 1.5, tuning: 0.7, practice: 1 };
const TARGET = new URL("../../lib/safety/crisis/concepts/weights.ts", import.meta.url);

type Line = { grave: number; trust: number; signs: number[] };

function signsIn(text: string): Set<string> {
  const tokens = readTokens(text, vocabulary);
  return new Set(tokens.sentences.flatMap((sentence) => [...signsOf(tokens, sentence, { steps: 0 })]));
}

const taught = ownLines.flatMap((line) =>
  line.split === "tuning" || line.split === "practice"
    ? [{ ...line, trust: line.kind === "journal" ? TRUST.journal : TRUST[line.split], signs: signsIn(line.text) }]
    : [],
);
const counts = new Map<string, number>();
for (const { signs } of taught) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= SEEN_AT_LEAST).map(([name]) => name);
const numbers = new Map(names.map((name, number) => [name, number]));
const lines: Line[] = taught.map(({ kind, trust, signs }) => ({
  grave: kind === "acute" || kind === "serious" ? 1 : 0,
  trust,
  signs: [...signs].flatMap((sign) => numbers.get(sign) ?? []),
}));

const weights = new Float64Array(names.length);
let base = -1;
for (let step = 0; step < STEPS; step += 1) {
  const slope = new Float64Array(names.length);
  let baseSlope = 0;
  for (const { grave, trust, signs } of lines) {
    const sum = signs.reduce((total, sign) => total + (weights[sign] ?? 0), base);
    const error = (1 / (1 + Math.exp(-sum)) - grave) * trust;
    baseSlope += error;
    for (const sign of signs) slope[sign] = (slope[sign] ?? 0) + error;
  }
  base -= baseSlope / lines.length;
  names.forEach((name, at) => {
    const old = weights[at] ?? 0;
    const moved = old - RATE * ((slope[at] ?? 0) / lines.length + SMALLER * old);
    const shrunk = Math.sign(moved) * Math.max(0, Math.abs(moved) - RATE * FEWER);
    // A calm concept only takes away, any other sign only adds.
    weights[at] = name in calm ? Math.min(0, shrunk) : Math.max(0, shrunk);
  });
}

const kept = names
  .map((name, at) => ({ name, weight: Math.round((weights[at] ?? 0) * 100) }))
  .filter(({ weight }) => Math.abs(weight) >= 5)
  .sort((left, right) => right.weight - left.weight || (left.name < right.name ? -1 : 1));

function inRows(entries: readonly string[]): string {
  const rows = [""];
  for (const entry of entries) {
    const last = rows.at(-1) ?? "";
    if (last.length + entry.length > 110) rows.push(entry);
    else rows[rows.length - 1] = last === "" ? entry : `${last} ${entry}`;
  }
  return rows.map((row) => `    ${row}`).join("\n");
}

writeFileSync(
  TARGET,
  `/**
 * What each sign weighs, in hundredths: above 0 towards danger, below 0 away from it. Made by tests/support/fit-crisis-weights.ts from
 * our own lines alone. A concept stands bare, two near each other with "+", words with "=".
 */
// biome-ignore format: a table of pairs reads better in rows
export const weights: ReadonlyMap<string, number> = new Map(
  Object.entries({
${inRows(kept.map(({ name, weight }) => `${JSON.stringify(name)}: ${weight},`))}
  }),
);

/** What a text weighs before anything is found in it. */
export const BASE = ${Math.round(base * 100)};
`,
);
