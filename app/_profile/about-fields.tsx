import { TextField } from "@/components/ui/text-field";
import { longest } from "@/lib/people/profile/schema";
import type { Words } from "@/lib/words";
import { Question } from "./question";

/** What the person is called, and where they can be called. */
export function AboutFields({ t, name, phone }: { t: Words; name: string; phone: string | null }) {
  return (
    <>
      <Question t={t} label={t("onboarding.fields.name")} why={t("onboarding.fields.nameWhy")}>
        <TextField
          name="name"
          label={t("onboarding.fields.name")}
          defaultValue={name}
          autoComplete="name"
          maxLength={longest.name}
        />
      </Question>
      <Question t={t} label={t("onboarding.fields.phone")} why={t("onboarding.fields.phoneWhy")}>
        <TextField
          name="phone"
          type="tel"
          label={t("onboarding.fields.phone")}
          hint={t("onboarding.fields.phoneHint")}
          defaultValue={phone}
          autoComplete="tel"
          maxLength={40}
        />
      </Question>
    </>
  );
}
