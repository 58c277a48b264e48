import { ButtonLink } from "@/components/ui/button-link";
import { FollowValues } from "@/components/ui/follow-values";
import { Form } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { roles } from "@/lib/auth/roles";
import { type PeopleFilter, standings } from "@/lib/people/list-people";
import type { Words } from "@/lib/words";
import { searchPeopleAction } from "../actions";

/** Posted, because a name or an e-mail address has no business in an address; it works without scripts. */
export function PeopleSearch({ t, filter }: { t: Words; filter: PeopleFilter }) {
  const isNarrowed = filter.search !== "" || filter.role !== undefined || filter.status !== undefined;
  return (
    <search className="mb-6 block">
      <Form action={searchPeopleAction} unreachable={t("errors.unavailable")}>
        <div className="grid grid-cols-2 items-end gap-4 lg:grid-cols-[minmax(0,2fr)_1fr_1fr_auto]">
          <FollowValues values={{ search: filter.search, role: filter.role ?? "", status: filter.status ?? "" }} />
          <div className="col-span-2 lg:col-span-1">
            <TextField
              name="search"
              type="search"
              label={t("admin.people.search")}
              defaultValue={filter.search}
              maxLength={320}
              autoComplete="off"
            />
          </div>
          <SelectField
            name="role"
            label={t("admin.people.role")}
            emptyLabel={t("admin.people.anyRole")}
            defaultValue={filter.role ?? ""}
            choices={roles.map((role) => ({ value: role, label: t(`common.roles.${role}`) }))}
          />
          <SelectField
            name="status"
            label={t("admin.people.status")}
            emptyLabel={t("admin.people.anyStatus")}
            defaultValue={filter.status ?? ""}
            choices={standings.map((standing) => ({ value: standing, label: t(`admin.standing.${standing}`) }))}
          />
          <div className="col-span-2 flex flex-wrap items-center gap-2 lg:col-span-1">
            <SubmitButton>{t("admin.people.find")}</SubmitButton>
            {isNarrowed && (
              <ButtonLink kind="plain" href="/admin/people">
                {t("admin.people.clear")}
              </ButtonLink>
            )}
          </div>
        </div>
      </Form>
    </search>
  );
}
