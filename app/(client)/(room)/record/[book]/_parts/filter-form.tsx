import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/select-field";
import { fieldOf } from "@/lib/entries/book";
import { choiceLabel, fieldLabel } from "@/lib/entries/in-words";
import type { Reading } from "./reading";
import { type BookSearch, isNarrowed } from "./search";

/** Narrows a list by days and words: a plain form, so the address says what is shown. */
export function FilterForm({ reading, search }: { reading: Reading; search: BookSearch }) {
  const { book, path, reader, t } = reading;
  const { from, to, words = {} } = search.filter;
  return (
    <Disclosure summary={t("record.filter.label")} open={isNarrowed(search)}>
      <form method="get" action={path} className="flex flex-wrap items-end gap-3">
        <DateField name="from" label={t("record.filter.from")} defaultValue={from} />
        <DateField name="to" label={t("record.filter.to")} defaultValue={to} />
        {book.filters.map((name) => {
          const field = fieldOf(book, name);
          return field.kind === "choice" ? (
            <SelectField
              key={name}
              name={name}
              label={fieldLabel(book, name, reader.locale)}
              emptyLabel={t("record.filter.all")}
              choices={field.words.map((word) => ({
                value: word,
                label: choiceLabel(book, name, word, reader.locale),
              }))}
              defaultValue={words[name]}
            />
          ) : null;
        })}
        <Button type="submit" kind="quiet">
          {t("record.filter.apply")}
        </Button>
        {isNarrowed(search) && (
          <ButtonLink kind="plain" href={path}>
            {t("record.filter.clear")}
          </ButtonLink>
        )}
      </form>
    </Disclosure>
  );
}
