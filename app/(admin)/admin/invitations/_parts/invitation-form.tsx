import { Form } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { staffRoles } from "@/lib/auth/roles";
import type { Words } from "@/lib/words";
import { inviteStaffAction } from "../actions";
import { InvitationLink } from "./invitation-link";

/** @param id of the invitation that the form makes: sent twice, it is one. */
export function InvitationForm({ t, id }: { t: Words; id: string }) {
  return (
    <Form action={inviteStaffAction} unreachable={t("admin.refused")} clearOnSaved className="space-y-5">
      <InvitationLink
        words={{
          title: t("admin.invitations.linkTitle"),
          hint: t("admin.invitations.linkHint"),
          copy: t("admin.invitations.copy"),
          copied: t("admin.invitations.copied"),
          failed: t("admin.invitations.copyFailed"),
        }}
      />
      <input type="hidden" name="id" value={id} />
      <TextField
        name="email"
        type="email"
        label={t("admin.invitations.email")}
        autoComplete="off"
        maxLength={320}
        required
      />
      <TextField
        name="name"
        label={t("admin.invitations.name")}
        hint={t("admin.invitations.nameHint")}
        aside={t("common.optional")}
        autoComplete="off"
        maxLength={120}
      />
      <SelectField
        name="role"
        label={t("admin.invitations.role")}
        emptyLabel={t("admin.invitations.chooseRole")}
        choices={staffRoles.map((role) => ({ value: role, label: t(`common.roles.${role}`) }))}
        required
      />
      <SubmitButton pendingLabel={t("admin.invitations.sending")}>{t("admin.invitations.send")}</SubmitButton>
    </Form>
  );
}
