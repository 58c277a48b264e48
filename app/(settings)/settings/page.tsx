import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { listProviders } from "@/lib/auth/providers/list-providers";
import { requireAnyone } from "@/lib/auth/require-actor";
import { openStepOf } from "@/lib/people/onboarding/progress";
import { words } from "@/lib/words";
import { GoOn } from "./_parts/go-on";
import { SettingsList } from "./_parts/settings-list";

export const metadata: Metadata = { title: words("en-GB")("settings.title") };

/** What can be set, by what it is about. */
export default async function SettingsPage() {
  const actor = await requireAnyone("/settings");
  const t = words(actor.locale);
  const isClient = actor.roles.has("client");
  const step = isClient ? await openStepOf(actor) : null;
  return (
    <div className="max-w-2xl">
      <PageHeader title={t("settings.title")} />
      {step && <GoOn t={t} step={step} />}
      <SettingsList
        t={t}
        groups={[
          { name: "you", entries: ["profile", ...(isClient ? (["about-you"] as const) : []), "preferences"] },
          {
            name: "privacy",
            entries: isClient ? ["consents", "sharing", "access-log", "your-data"] : ["consents", "your-data"],
          },
          {
            name: "access",
            entries: [
              "sessions",
              "email",
              "password",
              "second-step",
              ...((await listProviders(actor)).length > 0 ? (["providers"] as const) : []),
            ],
          },
        ]}
      />
    </div>
  );
}
