import Link from "next/link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { timeZoneOf } from "@/lib/auth/actor";
import { fieldOf } from "@/lib/entries/book";
import { valueInWords } from "@/lib/entries/in-words";
import { readerOf } from "@/lib/entries/reader";
import { sides } from "@/lib/finance/imports/sides";
import { canComeBack, type Edited, editedOf } from "@/lib/finance/imports/undo-import";
import { formatDate, formatInstant } from "@/lib/time";
import type { Reading } from "../../_parts/open-imports";
import { restoreImportAction, undoImportAction } from "../../actions";
import { RefusedList } from "./refused-list";

/** What came of a file, and how to take all of it away again. */
export async function ResultPart({ reading, just }: { reading: Reading; just: unknown }) {
  const { actor, record, found, t } = reading;
  const { taken, duplicates, refused, report, keptAt, undoneAt, state } = found;
  const at = (instant: Date | null) => (instant ? formatInstant(instant, actor.locale, timeZoneOf(actor)) : "");
  const lines = (count: number) => <span className="font-semibold">{t("money.imports.lines", { count })}</span>;
  const undone = undoneAt ? [{ term: t("money.imports.undoneAt"), detail: at(undoneAt) }] : [];
  return (
    <>
      {just === "kept" && state === "kept" && (
        <Notice kind="positive" announce>
          {t("money.imports.keptNow", { count: taken })}
        </Notice>
      )}
      {state === "undone" && <UndoneNotice reading={reading} announce={just === "undone"} />}
      <Section title={t("money.imports.result")} className="mt-6">
        <DefinitionList
          items={[
            { term: t("money.imports.keptAt"), detail: at(keptAt) },
            ...undone,
            { term: t("money.imports.fresh"), detail: lines(taken) },
            { term: t("money.imports.duplicates"), detail: lines(duplicates) },
            { term: t("money.imports.refused"), detail: lines(refused) },
          ]}
        />
        <RefusedList
          reading={reading}
          refused={report?.refused ?? []}
          all={refused}
          duplicates={report?.duplicates ?? []}
        />
        {state === "kept" && taken > 0 && (
          <p className="mt-4 flex flex-wrap gap-x-6">
            <BookLink href="/record/expenses">{t("money.imports.seeExpenses")}</BookLink>
            <BookLink href="/record/income">{t("money.imports.seeIncome")}</BookLink>
          </p>
        )}
      </Section>
      {state === "kept" && taken > 0 && <UndoForm reading={reading} edited={await editedOf(record, found.id)} />}
    </>
  );
}

function BookLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
      {children}
    </Link>
  );
}

function UndoneNotice({ reading: { found, t }, announce }: { reading: Reading; announce: boolean }) {
  const isBack = canComeBack(found);
  const action = isBack && (
    <Form action={restoreImportAction} unreachable={t("record.unreachable")}>
      <input type="hidden" name="id" value={found.id} />
      <SubmitButton kind="quiet" size="small" pendingLabel={t("money.imports.restoring")}>
        {t("money.imports.restore")}
      </SubmitButton>
    </Form>
  );
  return (
    <Notice announce={announce} action={action}>
      {t(isBack ? "money.imports.undone" : "money.imports.goneForGood")}
    </Notice>
  );
}

function UndoForm({ reading, edited }: { reading: Reading; edited: readonly Edited[] }) {
  const { found, t } = reading;
  return (
    <Section title={t("money.imports.undo")} intro={t("money.imports.undoIntro")}>
      <Form action={undoImportAction} unreachable={t("record.unreachable")} className="space-y-4">
        <input type="hidden" name="id" value={found.id} />
        {edited.length > 0 && (
          <>
            <p>{t("money.imports.edited", { count: edited.length })}</p>
            <ul className="list-disc space-y-1 ps-5">
              {edited.map((each) => (
                <EditedRow key={each.entry.id} reading={reading} edited={each} />
              ))}
            </ul>
            <RadioGroup
              name="edited"
              label={t("money.imports.editedChoice")}
              choices={[
                { value: "keep", label: t("money.imports.keepEdited") },
                { value: "take", label: t("money.imports.takeEdited") },
              ]}
              defaultValue="keep"
            />
          </>
        )}
        <SubmitButton kind="quiet" pendingLabel={t("money.imports.undoing")}>
          {t("money.imports.undo")}
        </SubmitButton>
      </Form>
    </Section>
  );
}

function EditedRow({ reading: { actor, t, hides }, edited: { side, entry } }: { reading: Reading; edited: Edited }) {
  const { book, word, text } = sides[side];
  const said = (name: string) => valueInWords(book, fieldOf(book, name), entry.values, readerOf(actor)) ?? [];
  const amount = hides ? t("common.hidden") : said("amountMinor");
  return (
    <li className="[overflow-wrap:anywhere]">
      <Link href={`/record/${book.name}/${entry.id}`} className="text-accent underline underline-offset-4">
        {[formatDate(entry.day, actor.locale), said(word), said(text), amount].flat().join(" · ")}
      </Link>
    </li>
  );
}
