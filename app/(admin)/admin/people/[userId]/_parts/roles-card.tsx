import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { roles } from "@/lib/auth/roles";
import type { HeldRole, PersonFacts } from "@/lib/people/view-person";
import { formatInstant } from "@/lib/time";
import type { Words } from "@/lib/words";
import { SmallForm } from "../../../_parts/small-form";
import { grantRoleAction, revokeRoleAction } from "../actions";

type RolesCardProps = { t: Words; actor: Actor; person: PersonFacts };

/** The roles that somebody holds, and the ones that they could be given. */
export function RolesCard({ t, actor, person }: RolesCardProps) {
  const free = roles.filter((role) => !person.roles.some((held) => held.role === role));
  return (
    <Card title={t("admin.person.roles")}>
      <p className="mb-4 text-sm text-soft">
        {t(person.roles.length ? "admin.person.rolesIntro" : "admin.person.noRoles")}
      </p>
      <ul className="divide-y divide-line">
        {person.roles.map((held) => (
          <li key={held.role} className="flex items-center justify-between gap-4 py-3 first:pt-0">
            <span className="min-w-0">
              {t(`common.roles.${held.role}`)}
              <span className="block text-sm text-soft">{heldSince(t, actor, held)}</span>
            </span>
            <SmallForm
              action={revokeRoleAction}
              values={{ userId: person.userId, role: held.role }}
              label={t("admin.person.revoke")}
              fullLabel={t("admin.person.revokeRole", { role: t(`common.roles.${held.role}`) })}
              unreachable={t("admin.refused")}
            />
          </li>
        ))}
      </ul>
      {free.length > 0 && (
        <Form
          action={grantRoleAction}
          unreachable={t("admin.refused")}
          className="mt-4 space-y-4 border-t border-line pt-4"
        >
          <input type="hidden" name="userId" value={person.userId} />
          <SelectField
            name="role"
            label={t("admin.person.grantLabel")}
            emptyLabel={t("admin.person.chooseRole")}
            choices={free.map((role) => ({ value: role, label: t(`common.roles.${role}`) }))}
            required
          />
          <SubmitButton kind="quiet" size="small">
            {t("admin.person.grant")}
          </SubmitButton>
        </Form>
      )}
    </Card>
  );
}

function heldSince(t: Words, actor: Actor, { since, grantedBy }: HeldRole): string {
  const date = formatInstant(since, actor.locale, timeZoneOf(actor));
  return grantedBy === null
    ? t("admin.person.roleSince", { date })
    : t("admin.person.roleBy", { date, name: grantedBy || t("admin.nameless") });
}
