import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SecondStep } from "@/app/_second-step/second-step";
import { SignOut } from "@/app/_shell/sign-out";
import { PageHeader } from "@/components/ui/page-header";
import { currentEnrolment } from "@/lib/auth/current-session";
import { requireAnyone } from "@/lib/auth/require-actor";
import { homeOf } from "@/lib/auth/roles";
import { safeNext } from "@/lib/auth/safe-next";
import { words } from "@/lib/words";
import type { DoorProps } from "../_parts/door-props";

export const metadata: Metadata = { title: words("en-GB")("secondStep.staff.title") };

/** Staff who have no second step come here and nowhere else. */
export default async function Page({ searchParams }: DoorProps) {
  const next = safeNext((await searchParams).next);
  const actor = await currentEnrolment();
  if (!actor) redirect(next ?? homeOf((await requireAnyone()).roles));
  const t = words(actor.locale);
  return (
    <>
      <PageHeader title={t("secondStep.staff.title")} intro={t("secondStep.staff.intro")} />
      <SecondStep actor={actor} next={next} t={t} />
      <div className="mt-8 flex items-center justify-between gap-4 border-t border-line pt-4 text-soft">
        <p>{t("secondStep.staff.later", { name: actor.name })}</p>
        <SignOut label={t("common.signOut")} unsent={t("shell.unsent")} />
      </div>
    </>
  );
}
