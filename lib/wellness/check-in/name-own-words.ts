import { personalTerms } from "@/db/schema/wellness/personal-terms";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { seal } from "@/lib/crypto/seal";
import { InvalidInputError } from "@/lib/errors";
import { isId, newId } from "@/lib/ids";
import { type CrisisNotice, noticeText } from "@/lib/safety/notice-text";
import { type CheckInValues, fieldNamed } from "./fields";
import { type OwnWord, type OwnWordField, type OwnWordKind, ownWordFields, ownWordsIn, placeOfWord } from "./own-words";
import { isOfferedWord } from "./vocabularies";

type Named = { values: CheckInValues; notice: CrisisNotice };

/**
 * Turns words of the person's own into the ids that lists store: a known word into its id, a new one into a sealed term.
 * New words are free text, so they pass the crisis check before anything else is written.
 * @throws InvalidInputError when an id names no word of this person.
 */
export async function nameOwnWords(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  values: CheckInValues,
): Promise<Named> {
  const isOwn = (field: OwnWordField, word: string) => !isOfferedWord(vocabularyOf(field), word);
  const given = wordsIn(values).filter(({ field, word }) => isOwn(field, word));
  if (given.length === 0) return { values, notice: { level: 0, opensHelp: false } };

  const known = await ownWordsIn(tx.db, record);
  const added: OwnWord[] = [];
  const idOf = (field: OwnWordField, word: string): string => {
    if (!isOwn(field, word)) return word;
    const kind = ownWordFields[field];
    const same = [...known, ...added].find((term) => term.kind === kind && (term.id === word || isSame(term, word)));
    if (same) return same.id;
    if (isId(word)) throw new InvalidInputError({ [field]: "errors.unknownWord" });
    const term = { id: newId(), kind, word };
    added.push(term);
    return term.id;
  };
  const named = withWords(values, idOf);
  await addWords(tx, record, added);
  const texts = added.map(({ word }) => word);
  return { values: named, notice: await noticeText(tx, actor, record, "check-in", texts) };
}

function isSame(term: OwnWord, word: string): boolean {
  return term.word.toLowerCase() === word.toLowerCase();
}

function vocabularyOf(field: OwnWordField) {
  const { vocabulary } = asWords(field);
  return vocabulary;
}

function asWords(name: OwnWordField) {
  const field = fieldNamed(name);
  if (!("vocabulary" in field)) throw new Error(`${name} has no vocabulary`);
  return field;
}

function wordsIn(values: CheckInValues): { field: OwnWordField; word: string }[] {
  const { spiritualPractices = [], emotionalTriggers = [], copingStrategiesUsed = [], currentMood } = values;
  return [
    ...spiritualPractices.map((word) => ({ field: "spiritualPractices" as const, word })),
    ...emotionalTriggers.map((word) => ({ field: "emotionalTriggers" as const, word })),
    ...copingStrategiesUsed.map((word) => ({ field: "copingStrategiesUsed" as const, word })),
    ...(currentMood ? [{ field: "currentMood" as const, word: currentMood }] : []),
  ];
}

/** The values with every word replaced; an absent field stays absent. */
function withWords(values: CheckInValues, replace: (field: OwnWordField, word: string) => string): CheckInValues {
  const all = (field: OwnWordField, words: readonly string[]) => [
    ...new Set(words.map((word) => replace(field, word))),
  ];
  const { spiritualPractices, emotionalTriggers, copingStrategiesUsed, currentMood } = values;
  return {
    ...values,
    ...(spiritualPractices && { spiritualPractices: all("spiritualPractices", spiritualPractices) }),
    ...(emotionalTriggers && { emotionalTriggers: all("emotionalTriggers", emotionalTriggers) }),
    ...(copingStrategiesUsed && { copingStrategiesUsed: all("copingStrategiesUsed", copingStrategiesUsed) }),
    ...(currentMood && { currentMood: replace("currentMood", currentMood) }),
  };
}

async function addWords(tx: Transaction, record: ClientRecord, added: readonly OwnWord[]): Promise<void> {
  if (added.length === 0) return;
  await tx.db.insert(personalTerms).values(
    added.map(({ id, kind, word }: { id: string; kind: OwnWordKind; word: string }) => ({
      userId: record.userId,
      id,
      vocabulary: kind,
      term: seal(record.key, placeOfWord(id), word),
      createdAt: now(),
      updatedAt: now(),
    })),
  );
}
