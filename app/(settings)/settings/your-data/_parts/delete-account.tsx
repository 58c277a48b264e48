import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Actor } from "@/lib/auth/actor";
import { isFresh } from "@/lib/auth/step-up";
import { DAYS_TO_RETURN } from "@/lib/leaving/schema";
import type { Words } from "@/lib/words";
import { requestDeletionAction } from "../actions";

/** What happens, said before the button, and the button behind a line: it is not pressed in passing. */
export function DeleteAccount({ actor, t }: { actor: Actor; t: Words }) {
  const isClient = actor.roles.has("client");
  const isStaff = [...actor.roles].some((role) => role !== "client");
  return (
    <Section title={t("leaving.delete.title")} intro={t("leaving.delete.intro", { days: DAYS_TO_RETURN })}>
      <ol className="max-w-prose list-decimal space-y-2 ps-5 marker:text-soft">
        <li>{t("leaving.delete.now")}</li>
        <li>{t("leaving.delete.meanwhile", { days: DAYS_TO_RETURN })}</li>
        <li>{t("leaving.delete.then")}</li>
        {isClient && <li>{t("leaving.delete.coach")}</li>}
        {actor.roles.has("coach") && <li>{t("leaving.delete.clients")}</li>}
        <li>{t(isStaff ? "leaving.delete.staysOfStaff" : "leaving.delete.stays")}</li>
      </ol>
      <div className="mt-4">
        {isFresh(actor) ? (
          <Disclosure summary={t("leaving.delete.open")}>
            <Form action={requestDeletionAction} unreachable={t("auth.unreachable")} className="space-y-4">
              <Checkbox name="understood" label={t("leaving.delete.understood", { days: DAYS_TO_RETURN })} required />
              <SubmitButton kind="danger" pendingLabel={t("leaving.delete.pending")}>
                {t("leaving.delete.submit")}
              </SubmitButton>
            </Form>
          </Disclosure>
        ) : (
          <p className="text-soft">{t("leaving.confirmAbove")}</p>
        )}
      </div>
    </Section>
  );
}
