import { TabLinks } from "@/components/ui/tab-links";
import type { Words } from "@/lib/words";

/** The two halves of what happens in the background. */
export function WorkTabs({ t, current }: { t: Words; current: "jobs" | "messages" }) {
  return (
    <TabLinks
      label={t("admin.work.tabs")}
      items={[
        { href: "/admin/jobs", label: t("admin.work.jobs"), current: current === "jobs" },
        { href: "/admin/messages", label: t("admin.work.messages"), current: current === "messages" },
      ]}
    />
  );
}
