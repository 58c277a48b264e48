import type { Metadata } from "next";
import { Download } from "@/app/_export/download";
import { ConfirmFirst } from "@/app/_second-step/confirm-first";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireAnyone } from "@/lib/auth/require-actor";
import { words } from "@/lib/words";
import { DeleteAccount } from "./_parts/delete-account";

export const metadata: Metadata = { title: words("en-GB")("leaving.yourData.title") };

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireAnyone("/settings/your-data");
  const t = words(actor.locale);
  const { kept, download } = await searchParams;
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={t("leaving.yourData.title")}
        intro={t("leaving.yourData.intro")}
        back={{ href: "/settings", label: t("settings.title") }}
      />
      {kept === "yes" && (
        <div className="mb-6">
          <Notice kind="positive">{t("leaving.kept")}</Notice>
        </div>
      )}
      <ConfirmFirst actor={actor} t={t} />
      <Download actor={actor} t={t} outcome={download} />
      <DeleteAccount actor={actor} t={t} />
    </div>
  );
}
