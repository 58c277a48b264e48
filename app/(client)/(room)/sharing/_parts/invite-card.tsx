import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/words";
import { inviteCoachAction } from "../actions";
import { CategorySwitches } from "./category-switches";

/** Invites a coach by e-mail, with what they will see. Whoever has a coach already finds it behind a line. @param id of the form: sent twice, it is one invitation. */
export function InviteCard({ isFirst, id, t }: { isFirst: boolean; id: string; t: Words }) {
  if (isFirst) {
    return (
      <Card as="section" title={t("sharing.invite.title")}>
        <InviteForm id={id} t={t} />
      </Card>
    );
  }
  return (
    <Disclosure summary={t("sharing.invite.another")}>
      <Card>
        <InviteForm id={id} t={t} />
      </Card>
    </Disclosure>
  );
}

/** Nothing is on until the client turns it on. */
function InviteForm({ id, t }: { id: string; t: Words }) {
  return (
    <>
      <p className="max-w-prose text-soft">{t("sharing.invite.intro")}</p>
      <Form action={inviteCoachAction} unreachable={t("sharing.unreachable")} clearOnSaved className="mt-4 space-y-5">
        <input type="hidden" name="id" value={id} />
        <TextField
          name="email"
          type="email"
          label={t("sharing.invite.email")}
          autoComplete="off"
          autoCapitalize="none"
          maxLength={320}
          required
        />
        <CategorySwitches legend={t("sharing.invite.choose")} shared={[]} t={t} />
        <SubmitButton pendingLabel={t("sharing.invite.pending")}>{t("sharing.invite.button")}</SubmitButton>
      </Form>
    </>
  );
}
