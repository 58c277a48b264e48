import Link from "next/link";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { WrittenBy } from "@/components/ui/written-by";
import { goalTexts } from "@/lib/goals/words";
import type { Words } from "@/lib/words";
import { giveFeedbackAction, restoreFeedbackAction, withdrawFeedbackAction } from "../actions";

/** Which feedback, by its coach's own ids. */
type Named = { clientId: string; goalId: string; id: string };

type FeedbackFormProps = {
  t: Words;
  person: string;
  /** Of the client. */
  name: string;
  named: Named;
  /** What is changed; null: something new. */
  text: string | null;
};

/** A coach writes about a goal. */
export function FeedbackForm({ t, person, name, named, text }: FeedbackFormProps) {
  return (
    <Form
      key={named.id}
      action={giveFeedbackAction}
      unreachable={t("goals.unreachable")}
      clearOnSaved
      className="max-w-2xl space-y-4"
    >
      <WrittenBy person={person} />
      <Names {...named} />
      <TextareaField
        name="coachFeedback"
        label={t("goals.feedback.label")}
        hint={t("goals.feedback.coachIntro", { name })}
        rows={4}
        required
        maxLength={goalTexts.long}
        defaultValue={text ?? undefined}
      />
      <SubmitButton pendingLabel={t("goals.feedback.saving")}>{t("goals.feedback.save")}</SubmitButton>
    </Form>
  );
}

function Names({ clientId, goalId, id }: Named) {
  return (
    <>
      <input type="hidden" name="clientId" value={clientId} />
      <input type="hidden" name="goalId" value={goalId} />
      <input type="hidden" name="id" value={id} />
    </>
  );
}

/** What a coach can do with what they wrote. */
export function FeedbackActions({ t, path, named }: { t: Words; path: string; named: Named }) {
  return (
    <div className="mt-1 flex flex-wrap items-center gap-3">
      <Link
        href={`${path}?change=${named.id}#feedback`}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {t("goals.feedback.change")}
      </Link>
      <Form action={withdrawFeedbackAction} unreachable={t("goals.unreachable")} showSaved={false}>
        <Names {...named} />
        <SubmitButton kind="quiet" size="small">
          {t("goals.feedback.withdraw")}
        </SubmitButton>
      </Form>
    </div>
  );
}

/** After taking feedback back: what happened, and the way back. */
export function WithdrawnNotice({ t, named }: { t: Words; named: Named }) {
  return (
    <div className="mb-4">
      <Notice
        announce
        action={
          <Form action={restoreFeedbackAction} unreachable={t("goals.unreachable")} showSaved={false}>
            <Names {...named} />
            <SubmitButton kind="quiet" size="small">
              {t("goals.feedback.restore")}
            </SubmitButton>
          </Form>
        }
      >
        {t("goals.feedback.withdrawn")}
      </Notice>
    </div>
  );
}
