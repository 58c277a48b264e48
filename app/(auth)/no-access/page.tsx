import type { Metadata } from "next";
import { SignOut } from "@/app/_shell/sign-out";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireAnyone } from "@/lib/auth/require-actor";
import { homes, roles } from "@/lib/auth/roles";
import { words } from "@/lib/words";

export const metadata: Metadata = { title: words("en-GB")("auth.noAccess.title") };

/** The room of a role that somebody lacks: says which rooms are theirs. (A record that is not theirs is "not found".) */
export default async function Page() {
  const actor = await requireAnyone();
  const t = words(actor.locale);
  const held = roles.filter((role) => actor.roles.has(role));
  return (
    <>
      <PageHeader
        title={t("auth.noAccess.title")}
        intro={t("auth.noAccess.roles", { roles: held.length, name: actor.name })}
      />
      <ul className="space-y-3">
        {held.map((role) => (
          <li key={role}>
            <ButtonLink href={homes[role]} kind="quiet" wide>
              {t(`shell.rooms.${role}`)}
            </ButtonLink>
          </li>
        ))}
      </ul>
      <div className="mt-8 flex items-center justify-between gap-4 border-t border-line pt-4 text-soft">
        <p>{t("auth.noAccess.somebodyElse")}</p>
        <SignOut label={t("common.signOut")} unsent={t("shell.unsent")} />
      </div>
    </>
  );
}
