import { DefinitionList } from "@/components/ui/definition-list";
import { timeZoneOf } from "@/lib/auth/actor";
import type { Entry } from "@/lib/entries/entry";
import { formatInstant } from "@/lib/time";
import type { Reading } from "./reading";

/** Where an entry comes from, and when. */
export function Provenance({ reading: { actor, t }, entry }: { reading: Reading; entry: Entry }) {
  const { source, sourceName, createdAt, updatedAt } = entry;
  const at = (instant: Date) => formatInstant(instant, actor.locale, timeZoneOf(actor));
  const from =
    source === "manual" ? t("record.source.manual") : t("record.source.from", { name: sourceName ?? source });
  const changed =
    updatedAt.getTime() > createdAt.getTime() ? [{ term: t("record.source.changed"), detail: at(updatedAt) }] : [];
  return (
    <DefinitionList
      items={[
        { term: from, key: "from", detail: null },
        { term: t("record.source.said"), detail: at(createdAt) },
        ...changed,
      ]}
    />
  );
}
