/** Words of a text in order, each with the sentence and the clause it stands in. */
export type Tokens = {
  words: readonly string[];
  /** `sentences[i]` is the range of words of sentence i. */
  sentences: readonly Sentence[];
  /** Number of the clause of each word; commas, dashes, brackets and pauses part clauses. */
  clauses: readonly number[];
};

export type Sentence = { start: number; end: number; question: boolean };

/** A piece of folded text: a word, or a mark that ends a sentence (`.`, `?`) or a clause (`,`). */
export type Piece = { kind: "word" | "mark"; text: string };

// Symbols inside a word stay (k*ll, d!e, don't). Each run has one reading, so the expression cannot backtrack.
const PIECE = /[$@]?[\p{L}\p{N}]+(?:['*@$!|]+[\p{L}\p{N}]+)*|[.!?;\n\r]+|[,:()[\]{}"“”«»–—…|]|-(?=\s)/gu;

/** Splits folded text. A pause ("...") parts clauses, not sentences: distress often speaks in pauses. */
export function splitPieces(folded: string): Piece[] {
  const pieces: Piece[] = [];
  for (const found of folded.matchAll(PIECE)) {
    const text = found[0];
    const letter = /[\p{L}\p{N}]/u.test(text);
    if (letter) pieces.push({ kind: "word", text });
    else pieces.push({ kind: "mark", text: markOf(text, folded.charAt(found.index + text.length)) });
  }
  return pieces;
}

function markOf(text: string, following: string): string {
  if (text.includes("?")) return "?";
  if (/^\.{2,}$/.test(text)) return ",";
  // s.u.i.c.i.d.e and e.g. are not seven sentences.
  if (text === "." && /[\p{L}\p{N}]/u.test(following)) return ",";
  return /[.!;\n\r]/.test(text) ? "." : ",";
}

/** Numbers sentences and clauses. */
export function toTokens(pieces: readonly Piece[]): Tokens {
  const words: string[] = [];
  const clauses: number[] = [];
  const sentences: Sentence[] = [];
  let start = 0;
  let clause = 0;
  const close = (question: boolean) => {
    if (words.length > start) sentences.push({ start, end: words.length, question });
    start = words.length;
    clause += 1;
  };
  for (const piece of pieces) {
    if (piece.kind === "word") {
      words.push(piece.text);
      clauses.push(clause);
    } else if (piece.text === ",") clause += 1;
    else close(piece.text === "?");
  }
  close(false);
  return { words, clauses, sentences };
}
