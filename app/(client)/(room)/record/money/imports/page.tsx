import type { Metadata } from "next";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { timeZoneOf } from "@/lib/auth/actor";
import { FILE_MOST_BYTES } from "@/lib/finance/imports/packed-file";
import { type ImportHead, importsOf } from "@/lib/finance/imports/queries";
import { formatInstant } from "@/lib/time";
import { isMessageKey, say, words } from "@/lib/words";
import { FilePicker } from "./_parts/file-picker";
import { importsPath, openImports } from "./_parts/open-imports";

export const metadata: Metadata = { title: words("en-GB")("money.imports.title") };

type Props = { searchParams: Promise<Record<string, unknown>> };

/** Every file of a bank that the person brought, and the way to bring another. */
export default async function ImportsPage({ searchParams }: Props) {
  const { actor, record, t } = await openImports();
  const { refused, just } = await searchParams;
  const imports = await importsOf(record);
  const why = `errors.bankFile.${String(refused)}`;
  const picker = (
    <FilePicker
      mostBytes={FILE_MOST_BYTES}
      words={{
        choose: t("money.imports.choose"),
        drop: t("money.imports.drop"),
        send: t("money.imports.send"),
        reading: t("money.imports.reading"),
        failed: t("money.imports.failed"),
        tooLarge: t("money.imports.tooLarge"),
      }}
    />
  );
  return (
    <>
      <PageHeader
        title={t("money.imports.title")}
        intro={t("money.imports.intro")}
        back={{ href: "/record/money", label: t("money.title") }}
      />
      <div className="max-w-2xl space-y-6">
        {isMessageKey(why) && (
          <Notice kind="danger" announce>
            {say(actor.locale, why)}
          </Notice>
        )}
        {just === "discarded" && <Notice announce>{t("money.imports.discarded")}</Notice>}
        {picker}
        {imports.length === 0 ? (
          <EmptyState title={t("money.imports.empty.title")}>{t("money.imports.empty.text")}</EmptyState>
        ) : (
          <Section title={t("money.imports.list")}>
            <ul className="divide-y divide-line border-y border-line">
              {imports.map((each) => (
                <ImportRow key={each.id} found={each} locale={actor.locale} zone={timeZoneOf(actor)} />
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  );
}

function ImportRow({ found, locale, zone }: { found: ImportHead; locale: string; zone: string }) {
  const t = words(locale);
  const { id, state, format, fileName, keptAt, createdAt, taken, duplicates, refused } = found;
  const isDraft = state === "draft";
  return (
    <li>
      <Link
        href={`${importsPath}/${id}`}
        className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 py-3 hover:text-accent"
      >
        <span className="min-w-0 flex-1 basis-52 font-medium [overflow-wrap:anywhere]">{fileName}</span>
        <Badge kind={isDraft ? "accent" : "plain"}>{t(`money.imports.states.${state}`)}</Badge>
        <span className="w-full text-sm text-soft">
          {[
            t(`money.imports.formats.${format}`),
            formatInstant(keptAt ?? createdAt, locale, zone),
            isDraft ? [] : t("money.imports.counts", { taken, duplicates, refused }),
          ]
            .flat()
            .join(" · ")}
        </span>
      </Link>
    </li>
  );
}
