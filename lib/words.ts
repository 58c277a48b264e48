import { _createCache, _createIntlFormatters, createTranslator } from "use-intl/core";
import { messages } from "@/messages/en";
import { oncePer } from "./once-per";

export type Words = ReturnType<typeof translator>;

/**
 * The product's words for a reader. Numbers and dates inside a message follow the reader's locale; English is the one
 * language that is complete.
 * @param locale BCP 47, as the person chose it.
 */
export const words = oncePer(create);

/** A page says a thousand things, most of them without a value: such a sentence is looked up once and then known. */
function create(locale: string): Words {
  const plain = new Map<unknown, string>();
  return new Proxy(translator(locale), {
    apply(translate, self, said: Parameters<Words>) {
      const [key, values] = said;
      if (values !== undefined) return Reflect.apply(translate, self, said);
      const known = plain.get(key);
      if (known !== undefined) return known;
      const text = translate(key);
      plain.set(key, text); // as many as there are messages: an unknown key is refused
      return text;
    },
  });
}

function translator(locale: string) {
  return createTranslator<typeof messages>({
    locale,
    messages,
    timeZone: "UTC",
    onError: refuse,
    _formatters: formattersByText(),
  });
}

/**
 * use-intl finds the compiled form of a message by all of its options written down as JSON, which takes longer than to use it.
 * Here the options of a locale are always the same, so that the text alone says which one it is.
 */
function formattersByText(): ReturnType<typeof _createIntlFormatters> {
  const formatters = _createIntlFormatters(_createCache());
  const compiled = new Map<string, unknown>();
  let find: ((text: string, ...options: unknown[]) => unknown) | undefined;
  return Object.defineProperty(formatters, "getMessageFormat", {
    get: () => find,
    // use-intl sets it at the first message that needs to be compiled.
    set(compile: (text: string, ...options: unknown[]) => unknown) {
      find = (text, ...options) => {
        const known = compiled.get(text);
        if (known) return known;
        const made = compile(text, ...options);
        compiled.set(text, made);
        return made;
      };
    },
  });
}

const lists = oncePer((locale) => new Intl.ListFormat(locale));

/** Several things as a part of a sentence: "sleep, stress and movement". */
export function enumerate(locale: string, things: readonly string[]): string {
  return lists(locale).format(things);
}

/** The sentence of a key that is known only at run time (an error's, a rule's). An unknown key is a fault of ours. */
export function say(locale: string, key: string, params?: Record<string, string | number>): string {
  if (!isMessageKey(key)) throw new Error(`no message ${key}`);
  return params && Object.keys(params).length > 0 ? words(locale)(key, params) : words(locale)(key);
}

type MessageKey = Parameters<Words>[0];

const keys = new Set<string>();

export function isMessageKey(key: string): key is MessageKey {
  if (keys.has(key)) return true;
  let node: unknown = messages;
  for (const part of key.split(".")) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, part)) return false;
    node = Reflect.get(node, part);
  }
  if (typeof node === "string") keys.add(key);
  return typeof node === "string";
}

function refuse(error: Error): never {
  throw error;
}
