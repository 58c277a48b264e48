import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PublicFrame } from "@/app/_shell/public-frame";
import { SignOut } from "@/app/_shell/sign-out";
import { requireAnyone } from "@/lib/auth/require-actor";
import { homeOf } from "@/lib/auth/roles";
import { placeToGoOn } from "@/lib/people/onboarding/progress";
import { ageRefusalOf } from "@/lib/people/start/age-refusal";
import { missingParts } from "@/lib/people/start/missing-parts";
import { words } from "@/lib/words";
import { Refusal } from "./_parts/refusal";
import { StartForm } from "./_parts/start-form";

export const metadata: Metadata = { title: words("en-GB")("onboarding.start.tab") };

/** Before the first entry: birth date, terms, health data. Nothing of the record can be read or written before. */
export default async function WelcomePage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireAnyone("/welcome");
  if (!actor.roles.has("client")) redirect(homeOf(actor.roles));
  const missing = missingParts(actor);
  if (missing.length === 0) redirect(await placeToGoOn(actor));
  const corrects = (await searchParams).correct !== undefined;
  const refusedAt = missing.includes("dateOfBirth") && !corrects ? await ageRefusalOf(actor) : null;
  const t = words(actor.locale);
  return (
    <PublicFrame t={t} width="text" actions={<SignOut label={t("common.signOut")} unsent={t("shell.unsent")} />}>
      {refusedAt ? <Refusal t={t} actor={actor} /> : <StartForm t={t} actor={actor} missing={missing} />}
    </PublicFrame>
  );
}
