import { SegmentedLinks } from "@/components/ui/segmented-links";
import type { PersonKey } from "@/lib/crypto/person-key";
import { sealSearch } from "@/lib/crypto/sealed-search";
import type { TagCount } from "@/lib/journal/tags";
import type { Words } from "@/lib/words";

type TagLinksProps = { t: Words; personKey: PersonKey; tags: readonly TagCount[]; chosen: string };

/** So many tags are offered, the most used; the others are found by searching, and on their entries. */
const MOST = 8;

/** One's own tags. What somebody calls their days is sealed, also in the address. */
export function TagLinks({ t, personKey, tags, chosen }: TagLinksProps) {
  if (tags.length === 0) return null;
  const offered = tags.slice(0, MOST);
  const isOffered = chosen === "" || offered.some(({ tag }) => tag === chosen);
  const shown = isOffered ? offered : [...offered, { tag: chosen, count: 0 }];
  return (
    <div className="mb-6">
      <SegmentedLinks
        label={t("journal.tags.label")}
        items={[
          { href: "/journal", label: t("journal.tags.all"), current: chosen === "" },
          ...shown.map(({ tag, count }) => ({
            href: tagAddress(personKey, tag),
            label: count > 0 ? t("journal.tags.count", { tag, count }) : tag,
            current: tag === chosen,
          })),
        ]}
      />
    </div>
  );
}

export const tagAddress = (key: PersonKey, tag: string): string =>
  `/journal?tag=${sealSearch(key, "journal-tags", tag)}`;
