import { Form } from "@/components/ui/form";
import { NumberField } from "@/components/ui/number-field";
import { type Choice, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { choiceLabel } from "@/lib/entries/in-words";
import { expensesBook } from "@/lib/finance/expenses/book";
import { expenseCategories } from "@/lib/finance/expenses/words";
import { columnNames } from "@/lib/finance/imports/column-names";
import { columnFields } from "@/lib/finance/imports/options-form";
import { amountSigns, dateOrders, decimalSigns, delimiterNames, encodings } from "@/lib/finance/imports/words";
import { incomeBook } from "@/lib/finance/income/book";
import { incomeTypes } from "@/lib/finance/income/words";
import { currencyChoices } from "@/lib/people/regional/currencies";
import { say } from "@/lib/words";
import type { Reading } from "../../_parts/open-imports";
import { changeImportAction } from "../../actions";

/** How a file is read: everything that was guessed, to be changed. */
export function OptionsForm({ reading }: { reading: Reading }) {
  const { actor, found, t } = reading;
  const { options, format } = found;
  const label = (name: string) => say(actor.locale, `money.imports.fields.${name}`);
  const choices = <Word extends string>(words: readonly Word[], group: string): Choice[] =>
    words.map((value) => ({ value, label: say(actor.locale, `money.imports.${group}.${value}`) }));
  return (
    <Form action={changeImportAction} unreachable={t("record.unreachable")} showSaved={false} className="space-y-5">
      <input type="hidden" name="id" value={found.id} />
      {format === "csv" && <ColumnChoices reading={reading} />}
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="encoding"
          label={label("encoding")}
          choices={choices(encodings, "encodings")}
          defaultValue={options.encoding}
        />
        {format === "csv" && (
          <>
            <SelectField
              name="delimiter"
              label={label("delimiter")}
              choices={choices(delimiterNames, "delimiters")}
              defaultValue={options.delimiter}
            />
            <NumberField name="headingLines" whole label={label("headingLines")} defaultValue={options.headingLines} />
          </>
        )}
        {format !== "ofx" && (
          <SelectField
            name="dateOrder"
            label={label("dateOrder")}
            choices={choices(dateOrders, "dateOrders")}
            defaultValue={options.dateOrder}
          />
        )}
        <SelectField
          name="decimal"
          label={label("decimal")}
          choices={choices(decimalSigns, "decimals")}
          defaultValue={options.decimal}
        />
        <SelectField
          name="sign"
          label={label("sign")}
          choices={choices(amountSigns, "signs")}
          defaultValue={options.sign}
        />
        <SelectField
          name="currency"
          label={label("currency")}
          hint={label("currencyHint")}
          choices={currencyChoices(options.currency)}
          defaultValue={options.currency}
        />
        <SelectField
          name="expenseCategory"
          label={label("expenseCategory")}
          hint={label("categoryHint")}
          choices={expenseCategories.map((value) => ({
            value,
            label: choiceLabel(expensesBook, "category", value, actor.locale),
          }))}
          defaultValue={options.expenseCategory}
        />
        <SelectField
          name="incomeType"
          label={label("incomeType")}
          hint={label("categoryHint")}
          choices={incomeTypes.map((value) => ({
            value,
            label: choiceLabel(incomeBook, "incomeType", value, actor.locale),
          }))}
          defaultValue={options.incomeType}
        />
      </div>
      <SubmitButton kind="quiet" pendingLabel={t("money.imports.readingAgain")}>
        {t("money.imports.again")}
      </SubmitButton>
    </Form>
  );
}

function ColumnChoices({ reading: { found, t } }: { reading: Reading }) {
  const names = found.file ? columnNames(found.file, found.options) : [];
  const choices = names.map((name, index) => ({
    value: String(index),
    label: t("money.imports.columns.named", { number: index + 1, name }),
  }));
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t("money.imports.columns.title")}</legend>
      <div className="grid gap-5 sm:grid-cols-2">
        {columnFields.map(({ role, name }) => (
          <SelectField
            key={name}
            name={name}
            label={t(`money.imports.columns.${role}`)}
            choices={choices}
            emptyLabel={t("money.imports.columns.none")}
            defaultValue={found.options.columns[role] === null ? "" : String(found.options.columns[role])}
          />
        ))}
      </div>
    </fieldset>
  );
}
