import type { Actor } from "@/lib/auth/actor";
import { type Reader, readerOf } from "@/lib/entries/reader";
import { type Words, words } from "@/lib/words";

/** Who reads a goal, and how: its own person, or their coach. */
export type GoalReader = {
  reader: Reader;
  t: Words;
  today: string;
  /** The privacy eye is closed. */
  hides: boolean;
};

export function goalReader(actor: Actor, today: string, hides: boolean): GoalReader {
  return { reader: readerOf(actor), t: words(actor.locale), today, hides };
}
