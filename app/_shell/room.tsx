import type { ReactNode } from "react";
import { SignInAgainHere } from "@/app/_sign-in-again/sign-in-again-here";
import { AccountPanel } from "@/components/layout/account-panel";
import type { NavItem } from "@/components/layout/nav-item";
import { PrivacyEye } from "@/components/layout/privacy-eye";
import { Shell } from "@/components/layout/shell";
import { LiveUpdates } from "@/components/live/live-updates";
import { currentSession } from "@/lib/auth/current-session";
import { homes, type Role, roles } from "@/lib/auth/roles";
import { isHidden } from "@/lib/http/preference-cookies";
import { words } from "@/lib/words";
import { navigationOf } from "./navigation";
import { Palette } from "./palette";
import { privacyEyeAction } from "./privacy-eye-action";
import { SignOut } from "./sign-out";

/** The frame of one audience's room. It shows; it never decides who may come in (pages and domain do). */
export async function Room({ audience, tools, children }: { audience: Role; tools?: ReactNode; children: ReactNode }) {
  const actor = await currentSession();
  const t = words(actor?.locale ?? "en-GB");
  const { items, secondary } = navigationOf(audience, t);
  const others: NavItem[] = roles
    .filter((other) => other !== audience && actor?.roles.has(other))
    .map((other) => ({ href: homes[other], label: t(`shell.rooms.${other}`), icon: null }));
  return (
    <Shell
      words={{
        name: t("common.product"),
        skip: t("shell.skip"),
        navigation: t("shell.navigation"),
        more: t("shell.more"),
        close: t("shell.close"),
      }}
      home={homes[audience]}
      items={items}
      secondary={[...secondary, ...others]}
      tools={
        <>
          {tools}
          {audience === "client" && (
            <PrivacyEye hidden={await isHidden()} label={t("shell.hideAmounts")} action={privacyEyeAction} />
          )}
          <Palette audience={audience} t={t} />
        </>
      }
      account={
        actor && (
          <AccountPanel
            name={actor.name}
            photo={actor.hasPhoto ? "/api/me/photo" : undefined}
            detail={t(`common.roles.${audience}`)}
            signOut={<SignOut label={t("common.signOut")} unsent={t("shell.unsent")} />}
          />
        )
      }
    >
      {children}
      {actor && <SignInAgainHere person={actor.userId} t={t} />}
      {actor && (
        <LiveUpdates
          reader={actor.userId}
          words={{
            title: t("shell.sessionOver.title"),
            text: t("shell.sessionOver.text"),
          }}
        />
      )}
    </Shell>
  );
}
