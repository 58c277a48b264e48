import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import type { ConsentEntry } from "@/lib/people/consent-queries";
import { formatInstant } from "@/lib/time";
import type { Words } from "@/lib/words";

/** Every answer ever given, the ones taken back too. */
export function ConsentHistory({ t, actor, entries }: { t: Words; actor: Actor; entries: readonly ConsentEntry[] }) {
  if (entries.length === 0) return null;
  const when = (at: Date) => formatInstant(at, actor.locale, timeZoneOf(actor));
  return (
    <Disclosure summary={t("settings.consents.history")}>
      <Table
        caption={t("settings.consents.historyCaption")}
        captionHidden
        columns={[
          { key: "what", header: t("settings.consents.what") },
          { key: "version", header: t("settings.consents.version") },
          { key: "given", header: t("settings.consents.givenOn") },
          { key: "back", header: t("settings.consents.takenBackOn") },
        ]}
        rows={entries.map((entry) => ({
          key: `${entry.kind}·${entry.grantedAt.toISOString()}`,
          cells: {
            what: t(`settings.consents.names.${entry.kind}`),
            version: entry.version,
            given: when(entry.grantedAt),
            back: entry.withdrawnAt ? when(entry.withdrawnAt) : t("settings.consents.stands"),
          },
        }))}
      />
    </Disclosure>
  );
}
