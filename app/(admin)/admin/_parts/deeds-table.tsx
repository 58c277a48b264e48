import { Table } from "@/components/ui/table";
import type { Deed } from "@/lib/audit/list-admin-deeds";
import type { Actor } from "@/lib/auth/actor";
import type { Words } from "@/lib/words";
import { At } from "./at";
import { deedSentence } from "./deed-sentence";
import { QuietLink } from "./quiet-link";

type DeedsTableProps = { t: Words; actor: Actor; deeds: readonly Deed[]; linked?: boolean };

/** Who did what, and why. `linked` leads from a deed to its person. */
export function DeedsTable({ t, actor, deeds, linked = false }: DeedsTableProps) {
  return (
    <Table
      caption={t("admin.audit.caption")}
      captionHidden
      columns={[
        { key: "what", header: t("admin.audit.what") },
        { key: "reason", header: t("admin.audit.reason") },
        { key: "at", header: t("admin.audit.at") },
      ]}
      rows={deeds.map((deed) => ({
        key: deed.id,
        cells: {
          what:
            linked && deed.subject && !isList(deed) ? (
              <QuietLink href={`/admin/people/${deed.subject.userId}`}>{deedSentence(t, deed)}</QuietLink>
            ) : (
              deedSentence(t, deed)
            ),
          reason: deed.reason ?? <span className="text-soft">{t("admin.audit.noReason")}</span>,
          at: <At actor={actor} instant={deed.at} />,
        },
      }))}
    />
  );
}

/** A look at a list has many subjects: none of them is where its line leads. */
function isList({ deed }: Deed): boolean {
  return deed === "people.listed" || deed === "people.found" || deed === "invitations.listed";
}
