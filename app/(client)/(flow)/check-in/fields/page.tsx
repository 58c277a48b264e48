import type { Metadata } from "next";
import { FlowFooter, FlowShell } from "@/components/layout/flow-shell";
import { Checkbox } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { ToneMark } from "@/components/ui/tone-mark";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { requireActor } from "@/lib/auth/require-actor";
import { categories } from "@/lib/categories";
import { askedFields } from "@/lib/wellness/check-in/field-set";
import { fieldsOf } from "@/lib/wellness/check-in/fields";
import { ownChoicesOf } from "@/lib/wellness/check-in/own-set";
import { alwaysBehindMore } from "@/lib/wellness/check-in/sheet";
import { words } from "@/lib/words";
import { habitsOf, wordOf } from "../_parts/asking";
import { saveFieldSetAction } from "../actions";

export const metadata: Metadata = { title: words("en-GB")("checkIn.fields.title") };

/** The person's own set of questions. */
export default async function CheckInFieldsPage() {
  const actor = await requireActor("client", "/check-in/fields");
  const record = openOwnRecord(actor);
  const own = await ownChoicesOf(record);
  const asked = askedFields(own.fields);
  const t = words(actor.locale);
  const asking = { habits: habitsOf(actor, record.currency) };
  return (
    <FlowShell skipLabel={t("checkIn.skip")} back={{ href: "/check-in", label: t("checkIn.fields.back") }}>
      <h1 className="font-serif text-title">{t("checkIn.fields.title")}</h1>
      <p className="mt-1 text-soft">{t("checkIn.fields.intro")}</p>
      <Form
        action={saveFieldSetAction}
        unreachable={t("checkIn.unreachable")}
        showSaved={false}
        className="mt-4 flex flex-1 flex-col"
      >
        {categories.map((category) => (
          <fieldset key={category} className="mt-6">
            <legend className="flex items-center gap-2 font-semibold">
              <ToneMark tone={category} />
              {t(`common.categories.${category}`)}
            </legend>
            {fieldsOf(category)
              .filter(({ name }) => !alwaysBehindMore.includes(name))
              .map(({ name, rhythm }) => (
                <Checkbox
                  key={name}
                  name="fields"
                  value={name}
                  defaultChecked={asked.includes(name)}
                  label={
                    <>
                      {wordOf(asking, name, "label")}{" "}
                      {rhythm !== "daily" && <span className="text-sm text-soft">{t(`checkIn.rhythm.${rhythm}`)}</span>}
                    </>
                  }
                />
              ))}
          </fieldset>
        ))}
        <FlowFooter>
          <SubmitButton wide pendingLabel={t("checkIn.saving")}>
            {t("checkIn.fields.save")}
          </SubmitButton>
          <SubmitButton wide kind="plain" name="usual" value="on">
            {t("checkIn.fields.usual")}
          </SubmitButton>
        </FlowFooter>
      </Form>
    </FlowShell>
  );
}
