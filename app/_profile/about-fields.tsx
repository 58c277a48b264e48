import { TextField } from "@/components/ui/text-field";
import { longest } from "@/lib/people/profile/schema";
import type { Words } from "@/lib/words";

/** What the person is called, and where they can be called. */
export function AboutFields({ t, name, phone }: { t: Words; name: string; phone: string | null }) {
  return (
    <>
      <TextField
        name="name"
        label={t("onboarding.fields.name")}
        defaultValue={name}
        autoComplete="name"
        maxLength={longest.name}
      />
      <TextField
        name="phone"
        type="tel"
        label={t("onboarding.fields.phone")}
        hint={t("onboarding.fields.phoneHint")}
        defaultValue={phone}
        autoComplete="tel"
        maxLength={40}
      />
    </>
  );
}
