import { notFound } from "next/navigation";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { requireActor } from "@/lib/auth/require-actor";
import { type ImportDetail, importOf } from "@/lib/finance/imports/queries";
import { isHidden } from "@/lib/http/preference-cookies";
import { isId } from "@/lib/ids";
import { words } from "@/lib/words";

export const importsPath = "/record/money/imports";

/** What every part of an import's page needs. */
export type Reading = Awaited<ReturnType<typeof openImports>> & { found: ImportDetail };

/** Lets the signed-in client in. */
export async function openImports(below = "") {
  const actor = await requireActor("client", `${importsPath}${below}`);
  return { actor, record: openOwnRecord(actor), t: words(actor.locale), hides: await isHidden() };
}

/** One of their imports; there is no page for any other. */
export async function openImport(id: string): Promise<Reading> {
  const reading = await openImports(`/${id}`);
  const found = isId(id) ? await importOf(reading.record, id) : null;
  if (!found) notFound();
  return { ...reading, found };
}
