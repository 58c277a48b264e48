import { SignInAgainHere } from "@/app/_sign-in-again/sign-in-again-here";
import { Steps } from "@/components/check-in/steps";
import { TypedHidden } from "@/components/check-in/typed-hidden";
import { KeepDraft } from "@/components/drafts/keep-draft";
import { FlowShell } from "@/components/layout/flow-shell";
import { Form } from "@/components/ui/form";
import { WrittenBy } from "@/components/ui/written-by";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { type Actor, todayOf } from "@/lib/auth/actor";
import { categories } from "@/lib/categories";
import { now } from "@/lib/clock";
import { draftOf } from "@/lib/drafts/queries";
import { isHidden } from "@/lib/http/preference-cookies";
import { newId } from "@/lib/ids";
import { formatDay } from "@/lib/time";
import { ownChoicesOf } from "@/lib/wellness/check-in/own-set";
import { latestValues } from "@/lib/wellness/check-in/queries";
import { sheetOf } from "@/lib/wellness/check-in/sheet";
import { words } from "@/lib/words";
import { saveCheckInAction } from "../actions";
import { type Asking, habitsOf } from "./asking";
import { DayBar } from "./day-bar";
import { DraftNotice } from "./draft-notice";
import { Step } from "./step";

/** The check-in of one day: five short screens and one form. Three reads, asked for at once. */
export async function CheckInScreen({ actor, day }: { actor: Actor; day: string }) {
  const record = openOwnRecord(actor);
  const [entries, own, kept] = await Promise.all([
    latestValues(record, day),
    ownChoicesOf(record),
    draftOf(record, "check-in", day),
  ]);
  const sheet = sheetOf(day, entries, own.fields, record.currency);
  const { entry } = sheet;
  const t = words(actor.locale);
  // A draft from before the newest save has been overtaken by it.
  const draft = kept && (!entry || kept.savedAt > entry.changedAt) ? kept.values : null;
  const asking: Asking = {
    t,
    habits: habitsOf(actor, sheet.currency),
    day,
    today: todayOf(actor, now()),
    ownWords: own.words,
    draft,
    entry,
    hidesAmounts: await isHidden(),
  };
  const bars = categories.map((id, index) => ({
    id,
    tone: id,
    label: t("checkIn.step", { name: t(`common.categories.${id}`), number: index + 1 }),
  }));
  const basedOn = [draft?.basedOn ?? entry?.revision ?? ""].flat()[0];
  return (
    <FlowShell
      skipLabel={t("checkIn.skip")}
      back={{ href: "/today", label: t("checkIn.back") }}
      middle={formatDay(day, actor.locale)}
      aside={{ href: "/today", label: t("checkIn.later") }}
    >
      <h1 className="sr-only">{t("checkIn.heading", { day: formatDay(day, actor.locale) })}</h1>
      <DayBar actor={actor} asking={asking} />
      {draft && <DraftNotice t={t} day={day} />}
      <Form
        action={saveCheckInAction}
        unreachable={t("checkIn.unreachable")}
        showSaved={false}
        className="-mt-5 flex flex-1 flex-col"
      >
        {/* What Enter presses without scripts: the first button of the form, which would otherwise ask for more questions. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <WrittenBy person={actor.userId} />
        <TypedHidden name="id" value={entry?.id ?? newId()} />
        <input type="hidden" name="day" value={day} />
        <TypedHidden name="basedOn" value={String(basedOn)} />
        <Steps>
          {sheet.steps.map((step) => (
            <Step key={step.category} asking={asking} step={step} bars={bars} />
          ))}
        </Steps>
        <KeepDraft
          person={actor.userId}
          form="check-in"
          subject={day}
          words={{
            kept: t("checkIn.draft.kept"),
            keptHere: t("checkIn.draft.keptHere"),
            restored: t("checkIn.draft.restored"),
          }}
        />
      </Form>
      <SignInAgainHere person={actor.userId} t={t} />
    </FlowShell>
  );
}
