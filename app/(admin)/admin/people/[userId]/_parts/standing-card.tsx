import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import type { PersonFacts } from "@/lib/people/view-person";
import { formatInstant } from "@/lib/time";
import type { Words } from "@/lib/words";
import { reactivatePersonAction, suspendPersonAction } from "../actions";

/** Somebody who is leaving: when, and that nobody has to do anything. */
export function LeavingCard({ t, actor, name, at }: { t: Words; actor: Actor; name: string; at: Date }) {
  return (
    <Card title={t("admin.person.standing")}>
      <p>{t("admin.person.isLeaving", { name, when: formatInstant(at, actor.locale, timeZoneOf(actor)) })}</p>
    </Card>
  );
}

/** Shutting somebody out asks for a reason, and waits behind a line: it is not done in passing. */
export function StandingCard({ t, name, person }: { t: Words; name: string; person: PersonFacts }) {
  const isActive = person.status === "active";
  const form = (
    <Form
      action={isActive ? suspendPersonAction : reactivatePersonAction}
      unreachable={t("admin.refused")}
      className="space-y-4"
    >
      <input type="hidden" name="userId" value={person.userId} />
      <TextField
        name="reason"
        label={t("admin.person.reason")}
        hint={t("admin.person.reasonHint")}
        maxLength={255}
        autoComplete="off"
        required
      />
      <SubmitButton kind={isActive ? "danger" : "primary"} size="small">
        {t(isActive ? "admin.person.suspend" : "admin.person.reactivate")}
      </SubmitButton>
    </Form>
  );
  return (
    <Card title={t("admin.person.standing")}>
      <p>{t(isActive ? "admin.person.isActive" : "admin.person.isSuspended", { name })}</p>
      <div className="mt-2">
        {isActive ? (
          <Disclosure summary={t("admin.person.suspend")}>
            <p className="mb-4 text-soft">{t("admin.person.suspendIntro")}</p>
            {form}
          </Disclosure>
        ) : (
          form
        )}
      </div>
    </Card>
  );
}
