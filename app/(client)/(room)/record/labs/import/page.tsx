import type { Metadata } from "next";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { WrittenBy } from "@/components/ui/written-by";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { choiceLabel, fieldLabel } from "@/lib/entries/in-words";
import { LONGEST_REPORT } from "@/lib/health/labs/read-report";
import { testTypes } from "@/lib/health/labs/words";
import { newId } from "@/lib/ids";
import { words } from "@/lib/words";
import { openBook } from "../../[book]/_parts/reading";
import { ReportFile } from "./_parts/report-file";
import { ReportPreview } from "./_parts/report-preview";
import { importReportAction } from "./actions";

export const metadata: Metadata = { title: words("en-GB")("books.labs.own.import") };

/** A report as lines: first what would be taken is shown, then it is kept. */
export default async function ImportPage() {
  const { actor, book, reader, t, path, title } = await openBook("labs", "/import");
  const label = (field: string) => fieldLabel(book, field, reader.locale);
  return (
    <>
      <PageHeader
        title={t("books.labs.own.import")}
        intro={t("books.labs.own.importIntro")}
        back={{ href: path, label: title }}
      />
      <Form action={importReportAction} unreachable={t("record.unreachable")} className="max-w-2xl space-y-5">
        <WrittenBy person={actor.userId} />
        <input type="hidden" name="id" value={newId()} />
        <DateField name="testDate" label={label("testDate")} required defaultValue={todayOf(actor, now())} />
        <SelectField
          name="testType"
          label={label("testType")}
          required
          choices={testTypes.map((word) => ({
            value: word,
            label: choiceLabel(book, "testType", word, reader.locale),
          }))}
        />
        <TextField name="labName" label={label("labName")} maxLength={255} />
        <TextareaField
          name="text"
          label={t("books.labs.own.text")}
          hint={t("books.labs.own.textHint")}
          rows={8}
          maxLength={LONGEST_REPORT}
          required
        />
        <ReportFile label={t("books.labs.own.file")} hint={t("books.labs.own.fileHint")} field="text" />
        <ReportPreview
          words={{
            preview: t("books.labs.own.preview"),
            keep: t("books.labs.own.keep"),
            keeping: t("books.labs.own.keeping"),
          }}
        />
      </Form>
    </>
  );
}
