import { isId } from "@/lib/ids";
import type { ListedJob } from "@/lib/jobs/queries";
import type { Words } from "@/lib/words";
import { QuietLink } from "../../_parts/quiet-link";

/** What a job is about, in ids: their ends tell them apart, and a person's leads to the person. */
export function JobPayload({ t, payload }: { t: Words; payload: ListedJob["payload"] }) {
  const facts = Object.entries(payload);
  if (facts.length === 0) return <span className="text-soft">{t("admin.jobs.nothing")}</span>;
  return facts.map(([name, value]) => (
    <span key={name} className="block text-sm @md:whitespace-nowrap">
      <span className="text-soft">{name}</span> <Value name={name} value={String(value)} />
    </span>
  ));
}

function Value({ name, value }: { name: string; value: string }) {
  if (!isId(value)) return <span className="font-mono [overflow-wrap:anywhere]">{value}</span>;
  const end = (
    <abbr title={value} className="font-mono no-underline">
      …{value.slice(-8)}
    </abbr>
  );
  return name === "userId" ? <QuietLink href={`/admin/people/${value}`}>{end}</QuietLink> : end;
}
