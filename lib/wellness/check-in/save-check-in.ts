import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import type { Actor } from "@/lib/auth/actor";
import { removeDraft } from "@/lib/drafts/save-draft";
import { ConflictError, InvalidInputError } from "@/lib/errors";
import type { CrisisNotice } from "@/lib/safety/notice-text";
import { takeTurn } from "../take-turn";
import { beginCheckIn } from "./begin-check-in";
import { changeCheckIn } from "./change-check-in";
import { changedAnswers } from "./changed-answers";
import { CheckInConflict } from "./check-in-conflict";
import type { CheckInEntry } from "./entry";
import type { CheckInValues, FieldName } from "./fields";
import { withMoodWord } from "./mood-word";
import { nameOwnWords } from "./name-own-words";
import { standingEntry } from "./queries";
import { requireOpenDay } from "./require-day";
import { unusualAnswers } from "./unusual-answers";

/** Answers in stored form (checkInSchema makes them). An absent field stays as it is, null empties it. */
export type SaveCheckInInput = CheckInValues & {
  /** Made by the form, so that a repeated submit is the same check-in. */
  id: string;
  day: string;
  /** The revision that the form showed, null for a day without one; absent: write whatever stands there. */
  basedOn?: number | null;
  /** Fields whose unusual value the person says to be real. */
  confirmed?: readonly FieldName[];
};

export type SavedCheckIn = { entry: CheckInEntry; notice: CrisisNotice };

/**
 * Writes down one day of the actor's own record, in all five categories. A day has one check-in: the same id again
 * corrects it, another id for the same day changes the one that stands. Scores, former values and trace commit with it.
 * @throws InvalidInputError for a day ahead or before birth, for no answer at all, and for an unknown own word;
 *   CheckInConflict when another tab was first and says something else; NotFoundError when the actor has no record.
 */
export async function saveCheckIn(actor: Actor, input: SaveCheckInInput): Promise<SavedCheckIn> {
  const { id, day, basedOn, confirmed, ...answers } = input;
  const record = openOwnRecord(actor);
  requireOpenDay(actor, day);
  return inTransaction(async (tx) => {
    await takeTurn(tx, record);
    const standing = await standingEntry(tx, record, { id, day });
    if (standing && standing.day !== day) throw new ConflictError("errors.conflict"); // the id is another day's
    const { values: named, notice } = await nameOwnWords(tx, actor, record, answers);
    const values = withMoodWord({ ...standing?.values, ...named });
    if (standing) refuseOverwriting(standing, { id, basedOn }, values);
    const known = confirmed ?? standing?.confirmed ?? [];
    const stated = { values, confirmed: unusualAnswers(values).filter((name) => known.includes(name)) };
    await removeDraft(tx, record, "check-in", day);
    if (standing) return { entry: await changeCheckIn(tx, actor, record, standing, stated), notice };
    if (changedAnswers({}, values).length === 0) throw new InvalidInputError({}, "checkIn.errors.empty");
    return { entry: await beginCheckIn(tx, actor, record, { id, day, ...stated }), notice };
  });
}

/**
 * A form that was made before the newest revision must not write over it unseen, unless it says the same or is the form
 * that began this very check-in (a repeated submit).
 */
function refuseOverwriting(
  standing: CheckInEntry,
  form: Pick<SaveCheckInInput, "id" | "basedOn">,
  values: CheckInValues,
): void {
  const { id, basedOn } = form;
  const isOwnRepeat = basedOn === null && standing.id === id;
  if (basedOn === undefined || isOwnRepeat || basedOn === standing.revision || standing.deletedAt) return;
  const differing = changedAnswers(standing.values, values);
  if (differing.length > 0) throw new CheckInConflict(standing, differing);
}
