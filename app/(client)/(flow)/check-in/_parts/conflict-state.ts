import { openOwnRecord } from "@/lib/access/open-client-record";
import type { Typed } from "@/lib/actions/form-action";
import type { FormState } from "@/lib/actions/form-state";
import type { Actor } from "@/lib/auth/actor";
import { isHidden } from "@/lib/http/preference-cookies";
import type { CheckInConflict } from "@/lib/wellness/check-in/check-in-conflict";
import { isAnswered } from "@/lib/wellness/check-in/fields";
import { ownChoicesOf } from "@/lib/wellness/check-in/own-set";
import { say, words } from "@/lib/words";
import { answerInWords, habitsOf } from "./asking";

/**
 * Another tab was first: all that was typed stays, the newer answer stands beside each field that differs, and the next
 * try is based on what is shown now.
 */
export async function conflictState(actor: Actor, conflict: CheckInConflict, typed: Typed): Promise<FormState> {
  const t = words(actor.locale);
  const { newer, fields } = conflict;
  const { words: ownWords } = await ownChoicesOf(openOwnRecord(actor));
  const asking = { t, ownWords, habits: habitsOf(actor, newer.currency), hidesAmounts: await isHidden() };
  const sentences = fields.map((name) => [
    name,
    isAnswered(newer.values, name)
      ? t("checkIn.newer", { value: answerInWords(asking, name, newer.values[name]) })
      : t("checkIn.newerEmpty"),
  ]);
  return {
    status: "refused",
    message: say(actor.locale, conflict.messageKey),
    fieldErrors: Object.fromEntries(sentences),
    values: { ...typed, id: newer.id, basedOn: String(newer.revision) },
    stamp: Date.now(),
  };
}
