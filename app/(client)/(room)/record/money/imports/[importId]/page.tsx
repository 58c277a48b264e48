import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { words } from "@/lib/words";
import { importsPath, openImport } from "../_parts/open-imports";
import { DraftPart } from "./_parts/draft-part";
import { ResultPart } from "./_parts/result-part";

export const metadata: Metadata = { title: words("en-GB")("money.imports.title") };

type Props = { params: Promise<{ importId: string }>; searchParams: Promise<Record<string, unknown>> };

/** A bank's file: what would be kept of it, or what came of it. */
export default async function ImportPage({ params, searchParams }: Props) {
  const reading = await openImport((await params).importId);
  const { just } = await searchParams;
  const { found, t } = reading;
  const isDraft = found.state === "draft";
  return (
    <>
      <PageHeader
        title={found.fileName}
        eyebrow={t(`money.imports.formats.${found.format}`)}
        intro={isDraft ? t("money.imports.draftIntro") : undefined}
        back={{ href: importsPath, label: t("money.imports.title") }}
      />
      <div className="max-w-3xl">
        {isDraft ? <DraftPart reading={reading} /> : <ResultPart reading={reading} just={just} />}
      </div>
    </>
  );
}
