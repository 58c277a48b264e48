import { Checkbox } from "@/components/ui/checkbox";
import { ChipChoice } from "@/components/ui/chip-choice";
import { ChipGroup } from "@/components/ui/chip-group";
import { DateField } from "@/components/ui/date-field";
import { NumberField } from "@/components/ui/number-field";
import { Scale } from "@/components/ui/scale";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { TimesOfDay } from "@/components/ui/times-of-day";
import type { DraftValues } from "@/lib/drafts/schema";
import type { EntryField, NumberField as NumberKind } from "@/lib/entries/field";
import { bookWord, choiceLabel, fieldLabel } from "@/lib/entries/in-words";
import { currencyChoices } from "@/lib/people/regional/currencies";
import { unitInWords } from "@/lib/unit-in-words";
import type { Reading } from "./reading";

type FieldControlProps = {
  reading: Reading;
  field: EntryField;
  /** What the control is filled in with, as typed. */
  values: DraftValues;
};

/** So many words stand side by side; more are a list. */
const FEW = 6;

/** One field of an entry, asked by the control that fits its kind. */
export function FieldControl({ reading, field, values }: FieldControlProps) {
  const { book, reader, t } = reading;
  const { name, isRequired } = field;
  const typed = [values[name] ?? ""].flat();
  const tone = book.categoryField === undefined ? book.category : "accent";
  const shared = {
    name,
    label: fieldLabel(book, name, reader.locale),
    hint: bookWord(book, `fields.${name}.hint`, reader.locale),
    required: isRequired,
  };
  const defaultValue = typed[0];
  switch (field.kind) {
    case "text":
      return field.isLong ? (
        <TextareaField {...shared} rows={3} maxLength={field.most} defaultValue={defaultValue} />
      ) : (
        <TextField
          {...shared}
          type={field.reaches === "phone" ? "tel" : (field.reaches ?? "text")}
          maxLength={field.most}
          defaultValue={defaultValue}
        />
      );
    case "tags":
      return (
        <>
          {/* Sent even when nothing is chosen: an emptied list is an answer, an absent one is not. */}
          <input type="hidden" name={name} value="" />
          <ChipGroup
            {...shared}
            defaultValues={typed.filter(Boolean)}
            choices={field.suggestions.map((word) => ({
              value: word,
              label: choiceLabel(book, name, word, reader.locale),
            }))}
            add={{ label: t("record.addTag"), button: t("record.addTagButton"), maxLength: field.longest }}
          />
        </>
      );
    case "choice": {
      const choices = field.words.map((word) => ({ value: word, label: choiceLabel(book, name, word, reader.locale) }));
      if (field.words.length > FEW)
        return (
          <SelectField
            {...shared}
            choices={choices}
            emptyLabel={isRequired ? undefined : t("record.noAnswer")}
            defaultValue={defaultValue}
          />
        );
      return (
        <ChipChoice
          tone={tone}
          {...shared}
          choices={choices}
          noAnswer={isRequired ? undefined : t("record.noAnswer")}
          defaultValue={defaultValue}
        />
      );
    }
    case "several":
      return (
        <>
          <input type="hidden" name={name} value="" />
          <ChipGroup
            {...shared}
            tone={tone}
            defaultValues={typed.filter(Boolean)}
            choices={field.words.map((word) => ({
              value: word,
              label: choiceLabel(book, name, word, reader.locale),
            }))}
          />
        </>
      );
    case "times":
      return (
        <TimesOfDay {...shared} most={field.most} defaultValues={typed.filter(Boolean)} more={t("record.times")} />
      );
    case "flag":
      return (
        <ChipChoice
          tone={tone}
          {...shared}
          choices={[
            { value: "yes", label: t("common.yes") },
            { value: "no", label: t("common.no") },
          ]}
          noAnswer={t("record.noAnswer")}
          defaultValue={defaultValue}
        />
      );
    case "day":
      return <DateField {...shared} defaultValue={defaultValue} />;
    case "moment":
      return <DateField {...shared} type="datetime-local" defaultValue={defaultValue} />;
    case "clock":
    case "time":
      return <DateField {...shared} type="time" defaultValue={defaultValue} />;
    case "currency":
      return <SelectField {...shared} choices={currencyChoices(reader.currency)} defaultValue={defaultValue} />;
    case "rating":
      return (
        <Scale
          {...shared}
          min={field.min}
          max={field.max}
          tone={tone}
          noAnswer={t("record.noAnswer")}
          ends={[
            bookWord(book, `fields.${name}.low`, reader.locale) ?? "",
            bookWord(book, `fields.${name}.high`, reader.locale) ?? "",
          ]}
          defaultValue={defaultValue ? Number(defaultValue) : null}
        />
      );
    default:
      return (
        <NumberField
          {...shared}
          unit={field.unit === null || field.unit === "minor" ? undefined : unitInWords(field.unit, reader)} // a currency has a control of its own
          whole={field.decimals === 0 && field.unit !== "minor"}
          defaultValue={defaultValue}
        />
      );
  }
}

type ConfirmProps = { reading: Reading; field: NumberKind; value: string; isConfirmed: boolean };

/** A saved value beyond the usual: the person says whether it was real. */
export function Confirm({ reading: { t }, field, value, isConfirmed }: ConfirmProps) {
  return (
    <Checkbox
      name="confirmed"
      value={field.name}
      defaultChecked={isConfirmed}
      hint={t("record.unusual")}
      label={t("record.confirm", { value })}
    />
  );
}
