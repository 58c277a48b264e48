import { Badge } from "@/components/ui/badge";
import type { standings } from "@/lib/people/list-people";
import type { Words } from "@/lib/words";

/** How somebody stands with the house. Active is the usual, so it is not shouted. */
export function StandingBadge({ t, standing }: { t: Words; standing: (typeof standings)[number] }) {
  const kind = { active: "plain", suspended: "warning", leaving: "warning", erased: "danger" } as const;
  return <Badge kind={kind[standing]}>{t(`admin.standing.${standing}`)}</Badge>;
}
