import { ThumbBar } from "@/components/layout/thumb-bar";
import { DefinitionList } from "@/components/ui/definition-list";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Preview, previewImport } from "@/lib/finance/imports/preview-import";
import { formatDate } from "@/lib/time";
import type { Reading } from "../../_parts/open-imports";
import { discardImportAction } from "../../actions";
import { FirstLines } from "./first-lines";
import { OptionsForm } from "./options-form";
import { RefusedList } from "./refused-list";
import { RunImport } from "./run-import";

/** What would be kept of a file, what not and why, and how it is read. */
export async function DraftPart({ reading }: { reading: Reading }) {
  const { actor, record, found, t } = reading;
  const preview = await previewImport(record, found, todayOf(actor, now()));
  if (!preview) return null;
  const count = preview.fresh.length;
  const discard = (
    <Form action={discardImportAction} unreachable={t("record.unreachable")}>
      <input type="hidden" name="id" value={found.id} />
      <SubmitButton kind="plain">{t("money.imports.discard")}</SubmitButton>
    </Form>
  );
  return (
    <>
      <div className="space-y-3 empty:hidden">
        {preview.isOrderOpen && <Notice kind="warning">{t("money.imports.orderOpen")}</Notice>}
        {preview.hasOddSigns && <Notice kind="warning">{t("money.imports.oddSigns")}</Notice>}
        {count === 0 && (
          <Notice kind="warning">
            {t(preview.duplicates.length > 0 ? "money.imports.nothingFresh" : "money.imports.nothingReadable")}
          </Notice>
        )}
      </div>
      <Section title={t("money.imports.would")}>
        <Counts reading={reading} preview={preview} />
        {count > 0 && <FirstLines reading={reading} movements={preview.fresh} />}
        <RefusedList
          reading={reading}
          refused={preview.refused}
          all={preview.refused.length}
          duplicates={preview.duplicates.map(({ line }) => line)}
        />
      </Section>
      <Section title={t("money.imports.how")} intro={t("money.imports.howIntro")}>
        <OptionsForm reading={reading} />
      </Section>
      <div className="mt-8">
        <ThumbBar>
          {count > 0 && (
            <RunImport
              id={found.id}
              words={{
                keep: t("money.imports.keep", { count }),
                keeping: t("money.imports.keeping", { done: "{done}", all: "{all}" }),
                begins: t("money.imports.begins"),
                stopped: t("money.imports.stopped"),
              }}
            />
          )}
          {discard}
        </ThumbBar>
      </div>
    </>
  );
}

function Counts({ reading: { actor, t }, preview }: { reading: Reading; preview: Preview }) {
  const { fresh, duplicates, refused } = preview;
  const days = fresh.map(({ day }) => day).toSorted();
  const lines = (count: number) => <span className="font-semibold">{t("money.imports.lines", { count })}</span>;
  const [from, to] = [days[0], days.at(-1)].map((day) => (day ? formatDate(day, actor.locale) : ""));
  return (
    <DefinitionList
      items={[
        {
          term: t("money.imports.fresh"),
          detail: lines(fresh.length),
          note: from && to ? t("money.imports.period", { from, to }) : undefined,
        },
        { term: t("money.imports.duplicates"), detail: lines(duplicates.length) },
        { term: t("money.imports.refused"), detail: lines(refused.length) },
      ]}
    />
  );
}
