import type { Role } from "@/lib/auth/roles";
import type { Words } from "@/lib/words";
import { DoneNotice } from "../../../_parts/done-notice";
import { SmallForm } from "../../../_parts/small-form";
import { grantRoleAction } from "../actions";

/** A role was just taken away, and can be given back with one tap. */
export function RevokedNotice({ t, userId, role }: { t: Words; userId: string; role: Role }) {
  const name = t(`common.roles.${role}`);
  return (
    <DoneNotice
      undo={
        <SmallForm
          action={grantRoleAction}
          values={{ userId, role }}
          label={t("common.undo")}
          fullLabel={t("admin.person.giveBack", { role: name })}
          unreachable={t("admin.refused")}
        />
      }
    >
      {t("admin.person.revoked", { role: name })}
    </DoneNotice>
  );
}
