"use client";

import { PublicShell } from "@/components/layout/public-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";

type NothingHereProps = {
  words: { name: string; skip: string; title: string; text: string; home: string };
  home: string;
};

/** The page that is not there. Next sends it along with every page, just in case: so it travels as its words alone. */
export function NothingHere({ words, home }: NothingHereProps) {
  return (
    <PublicShell words={words} width="text">
      <PageHeader title={words.title} intro={words.text} />
      <ButtonLink href={home}>{words.home}</ButtonLink>
    </PublicShell>
  );
}
