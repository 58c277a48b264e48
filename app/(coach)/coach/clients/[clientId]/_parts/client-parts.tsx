import { TabLinks } from "@/components/ui/tab-links";
import type { Words } from "@/lib/words";

type ClientPartsProps = { clientId: string; current: "overview" | "goals" | "journal"; t: Words };

/** The parts of a client's page. */
export function ClientParts({ clientId, current, t }: ClientPartsProps) {
  const path = `/coach/clients/${clientId}`;
  return (
    <div className="mb-6">
      <TabLinks
        label={t("coach.client.parts.label")}
        items={[
          { href: path, label: t("coach.client.parts.overview"), current: current === "overview" },
          { href: `${path}/goals`, label: t("coach.client.parts.goals"), current: current === "goals" },
          { href: `${path}/journal`, label: t("coach.client.parts.journal"), current: current === "journal" },
        ]}
      />
    </div>
  );
}
