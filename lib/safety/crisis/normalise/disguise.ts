/** Knows which words the lexicons could use; a disguise is only lifted when such a word comes out from under it. */
export type Vocabulary = { has: (word: string) => boolean };

// biome-ignore format: a table of pairs reads better in rows
const LEET: Readonly<Record<string, string>> = {
  "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", $: "s", "!": "i", "|": "l",
};

/** Words that people star out. */
const STARRED = [
  "kill",
  "killing",
  "suicide",
  "suicidal",
  "die",
  "dying",
  "dead",
  "death",
  "hang",
  "cut",
  "cutting",
  "myself",
  "overdose",
];

/** Words that people space out, with the small words that stand between them. */
const SPACED = new Set([
  ...["i", "a", "to", "my", "me", "it", "all", "am", "want", "wanna", "gonna", "end", "life", "the"],
  ...[
    "kill",
    "killing",
    "myself",
    "suicide",
    "suicidal",
    "die",
    "dying",
    "dead",
    "kms",
    "unalive",
    "hang",
    "cut",
    "cutting",
  ],
]);
const LONGEST_SPACED = 8;
const LONGEST_RUN = 40;

function lettersOf(word: string, one: string): string {
  return Array.from(word, (sign) => (sign === "1" ? one : (LEET[sign] ?? sign))).join("");
}

function unstar(word: string): string | undefined {
  if (!word.includes("*") || !/[a-z].*[a-z]/.test(word)) return undefined;
  return STARRED.find(
    (plain) =>
      plain.length === word.length && Array.from(plain).every((letter, at) => word[at] === letter || word[at] === "*"),
  );
}

/** Lifts leetspeak, stars and stretched letters off one word, when a known word is under them. */
export function undisguise(word: string, vocabulary: Vocabulary): string {
  if (vocabulary.has(word) || !/[a-z]/.test(word)) return word.replace(/[^\p{L}\p{N}]/gu, "");
  const candidates = [lettersOf(word, "i"), lettersOf(word, "l"), unstar(word) ?? ""];
  for (const candidate of candidates) {
    for (const shape of [candidate, squeeze(candidate, 2), squeeze(candidate, 1)]) {
      if (shape.length > 1 && vocabulary.has(shape)) return shape;
    }
  }
  return squeeze(word.replace(/[^\p{L}\p{N}]/gu, ""), 2);
}

/** Shortens runs of three and more equal letters to `keep`. */
function squeeze(word: string, keep: 1 | 2): string {
  return word.replace(/(\p{L})\1{2,}/gu, (_, letter: string) => letter.repeat(keep));
}

/** Joins "k i l l" when the whole run of single letters reads as known words; otherwise returns the run as it is. */
export function joinSpaced(run: readonly string[]): readonly string[] {
  if (run.length < 3 || run.length > LONGEST_RUN) return run;
  const letters = lettersOf(run.join(""), "i");
  // best[n]: the words that make up the first n letters; fewest words win.
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_SPACED); start < end; start += 1) {
      const before = best[start];
      const word = letters.slice(start, end);
      const known = best[end];
      if (before && SPACED.has(word) && (!known || known.length > before.length + 1)) best[end] = [...before, word];
    }
  }
  const words = best[letters.length];
  return words?.some((word) => word.length > 2) ? words : run;
}
