import type { AccessLogEntry } from "@/lib/audit/access-log";
import { enumerate, isMessageKey, say, type Words } from "@/lib/words";

/** What somebody saw or did, in words; an event that has none yet is named as it is rather than left out. */
export function deedSentence({ event, seen, sawAmounts }: AccessLogEntry, t: Words, locale: string): string {
  const key = `sharing.log.events.${event}`;
  if (!isMessageKey(key)) return t("sharing.log.events.other", { event });
  const parts = [
    ...seen.map((category) => t(`common.categories.${category}`)),
    ...(sawAmounts ? [t("sharing.log.amounts")] : []),
  ];
  return say(locale, key, {
    parts: parts.length > 0 ? enumerate(locale, parts) : t("sharing.log.nothing"),
  });
}
