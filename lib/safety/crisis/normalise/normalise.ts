import { foldCharacters } from "./characters";
import { CONTRACTIONS, writeOut } from "./contractions";
import { joinSpaced, undisguise, type Vocabulary } from "./disguise";
import { type Piece, splitPieces, type Tokens, toTokens } from "./tokens";

const SINGLE = /^[\p{L}\p{N}]$/u;

/** Reads a text as plain words: one spelling, no disguises, contractions written out. */
export function readTokens(text: string, vocabulary: Vocabulary): Tokens {
  return toTokens(plainPieces(text, vocabulary));
}

/** The same as one string, for tests and for reading a finding by eye. Normalising twice changes nothing. */
export function normaliseText(text: string, vocabulary: Vocabulary): string {
  return textOf(plainPieces(text, vocabulary));
}

// One disguise can hide another ("d.i.e u"), so the reading is repeated until it stays; more layers than this nobody types.
const MOST_PASSES = 6;

function plainPieces(text: string, vocabulary: Vocabulary): Piece[] {
  let current = text;
  let pieces: Piece[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    pieces = onePass(current, vocabulary);
    const next = textOf(pieces);
    if (next === current) break;
    current = next;
  }
  return pieces;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join(" ");
}

function onePass(text: string, vocabulary: Vocabulary): Piece[] {
  const pieces = splitPieces(foldCharacters(text)).flatMap((piece) =>
    piece.kind === "mark" ? [piece] : writeOut(piece.text).map(toWord),
  );
  return joinRuns(pieces).flatMap((piece) =>
    piece.kind === "mark" ? [piece] : plainWords(piece.text, vocabulary).map(toWord),
  );
}

function toWord(text: string): Piece {
  return { kind: "word", text };
}

function plainWords(word: string, vocabulary: Vocabulary): readonly string[] {
  const plain = CONTRACTIONS.get(word) ? word : undisguise(word, vocabulary);
  return CONTRACTIONS.get(plain) ?? [plain];
}

/** Finds runs of single letters, also dotted ones ("d.i.e"), and joins those that read as words. */
function joinRuns(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let run: Piece[] = [];
  const flush = () => {
    const letters = run.flatMap((piece) => (piece.kind === "word" ? [bare(piece)] : []));
    const words = joinSpaced(letters);
    joined.push(...(words === letters ? run : words.map(toWord)));
    run = [];
  };
  for (const piece of pieces) {
    const single = piece.kind === "word" && SINGLE.test(bare(piece));
    if (single || (run.length > 0 && piece.text === ",")) run.push(piece);
    else {
      flush();
      joined.push(piece);
    }
  }
  flush();
  return joined;
}

function bare(piece: Piece): string {
  return piece.text.replace(/[^\p{L}\p{N}]/gu, "");
}
