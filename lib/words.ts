import { createTranslator } from "use-intl/core";
import { messages } from "@/messages/en";

export type Words = ReturnType<typeof create>;

const made = new Map<string, Words>();

/**
 * The product's words for a reader. Numbers and dates inside a message follow the reader's locale; English is the one
 * language that is complete.
 * @param locale BCP 47, as the person chose it.
 */
export function words(locale: string): Words {
  const known = made.get(locale) ?? create(locale);
  made.set(locale, known);
  return known;
}

function create(locale: string) {
  return createTranslator<typeof messages>({ locale, messages, timeZone: "UTC", onError: refuse });
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
