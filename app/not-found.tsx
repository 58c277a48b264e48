import type { Metadata } from "next";
import { NothingHere } from "@/components/layout/nothing-here";
import { homeOf } from "@/lib/auth/roles";
import { sessionIfReachable } from "@/lib/auth/session-if-reachable";
import { words } from "@/lib/words";

export const metadata: Metadata = { title: words("en-GB")("failure.notFound.title") };

/** A mistyped address, and a record that is not one's own: the same words for both. */
export default async function NotFound() {
  const actor = await sessionIfReachable();
  const t = words(actor?.locale ?? "en-GB");
  return (
    <NothingHere
      words={{
        name: t("common.product"),
        skip: t("shell.skip"),
        title: t("failure.notFound.title"),
        text: t("failure.notFound.text"),
        home: t("failure.notFound.home"),
      }}
      home={actor ? homeOf(actor.roles) : "/"}
    />
  );
}
