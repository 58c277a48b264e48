import { createTranslator } from "use-intl/core";
import { messages } from "@/messages/en";
import { oncePer } from "./once-per";

export type Words = ReturnType<typeof create>;

/**
 * The product's words for a reader. Numbers and dates inside a message follow the reader's locale; English is the one
 * language that is complete.
 * @param locale BCP 47, as the person chose it.
 */
export const words = oncePer(create);

function create(locale: string) {
  return createTranslator<typeof messages>({ locale, messages, timeZone: "UTC", onError: refuse });
}

const lists = oncePer((locale) => new Intl.ListFormat(locale));

/** Several things as a part of a sentence: "sleep, stress and movement". */
export function enumerate(locale: string, things: readonly string[]): string {
  return lists(locale).format(things);
}

/** The sentence of a key that is known only at run time (an error's, a rule's). An unknown key is a fault of ours. */
export function say(locale: string, key: string, params: Record<string, string | number> = {}): string {
  if (!isMessageKey(key)) throw new Error(`no message ${key}`);
  return words(locale)(key, params);
}

type MessageKey = Parameters<Words>[0];

export function isMessageKey(key: string): key is MessageKey {
  let node: unknown = messages;
  for (const part of key.split(".")) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, part)) return false;
    node = Reflect.get(node, part);
  }
  return typeof node === "string";
}

function refuse(error: Error): never {
  throw error;
}
