import Link from "next/link";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Actor, todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { choiceLabel } from "@/lib/entries/in-words";
import { sides } from "@/lib/finance/imports/sides";
import { recurringBook } from "@/lib/finance/recurring/book";
import { type Expected, wordOf } from "@/lib/finance/recurring/queries";
import { formatMoney } from "@/lib/money";
import { formatDate } from "@/lib/time";
import { words } from "@/lib/words";
import { answerExpectedAction } from "../actions";

type ExpectedCardProps = { actor: Actor; expected: readonly Expected[]; hides: boolean };

/** What comes back in a month: what has come is kept or skipped with one tap, what is ahead only stands there. */
export function ExpectedCard({ actor, expected, hides }: ExpectedCardProps) {
  if (expected.length === 0) return null;
  const t = words(actor.locale);
  const still = expected.filter(({ state }) => state === null).length;
  const rules = (
    <Link
      href="/record/recurring"
      className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
    >
      {t("money.expected.rules")}
    </Link>
  );
  return (
    <Card as="section" title={t("money.expected.title")} aside={rules} className="mb-6">
      <p className="text-soft">{t("money.expected.still", { count: still })}</p>
      <ul className="mt-2 divide-y divide-line">
        {expected.map((each) => (
          <ExpectedRow key={`${each.rule.id} ${each.day}`} actor={actor} expected={each} hides={hides} />
        ))}
      </ul>
    </Card>
  );
}

function ExpectedRow({ actor, expected, hides }: { actor: Actor; expected: Expected; hides: boolean }) {
  const t = words(actor.locale);
  const { rule, day, state } = expected;
  const field = rule.side === "expense" ? "category" : "incomeType";
  const what = rule.description ?? choiceLabel(recurringBook, field, wordOf(rule), actor.locale);
  const amount = hides
    ? t("common.hidden")
    : formatMoney({ amountMinor: rule.amountMinor, currency: rule.currency }, actor.locale);
  const said = { what, day: formatDate(day, actor.locale), amount };
  const isAsked = state === null && day <= todayOf(actor, now());
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <span className="min-w-0 flex-1 basis-52 [overflow-wrap:anywhere]">
        {t(isAsked ? "money.expected.happened" : "money.expected.ahead", said)}
        {isAsked && expected.thereId !== null && (
          <span className="block text-sm text-soft">
            {t("money.expected.there")}{" "}
            <Link
              href={`/record/${sides[rule.side].book.name}/${expected.thereId}`}
              className="text-accent underline underline-offset-4"
            >
              {t("money.expected.see")}
            </Link>
          </span>
        )}
        {state !== null && <span className="block text-sm text-soft">{t(`money.expected.${state}`)}</span>}
      </span>
      {isAsked && (
        <Answer expected={expected} actor={actor} label={t("money.expected.group", said)}>
          <Deed deed="keep">{t("money.expected.keep")}</Deed>
          <Deed deed="change">{t("money.expected.change")}</Deed>
          <Deed deed="skip">{t("money.expected.skip")}</Deed>
        </Answer>
      )}
      {state === "skipped" && (
        <Answer expected={expected} actor={actor} label={t("money.expected.group", said)}>
          <Deed deed="reopen">{t("money.expected.reopen")}</Deed>
        </Answer>
      )}
    </li>
  );
}

type AnswerProps = { expected: Expected; actor: Actor; label: string; children: ReactNode };

function Answer({ expected: { rule, day }, actor, label, children }: AnswerProps) {
  return (
    <Form action={answerExpectedAction} unreachable={words(actor.locale)("record.unreachable")} showSaved={false}>
      <input type="hidden" name="ruleId" value={rule.id} />
      <input type="hidden" name="day" value={day} />
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{label}</legend>
        {children}
      </fieldset>
    </Form>
  );
}

function Deed({ deed, children }: { deed: "keep" | "change" | "skip" | "reopen"; children: string }) {
  return (
    <SubmitButton kind={deed === "keep" ? "primary" : "quiet"} size="small" name="deed" value={deed}>
      {children}
    </SubmitButton>
  );
}
