import Link from "next/link";
import { LeaveForm } from "@/app/_providers/leave-form";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import type { OwnProvider } from "@/lib/auth/providers/list-providers";
import { formatInstant } from "@/lib/time";
import type { Words } from "@/lib/words";
import { disconnectAction } from "../actions";

/** One provider: whether it lets the person in, since when and as whom, and the one thing that can be changed about it. */
export function ProviderRow({ provider, actor, t }: { provider: OwnProvider; actor: Actor; t: Words }) {
  const { id, name, isOffered, connected } = provider;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
      <div className="min-w-0 flex-1 basis-40">
        <p className="font-semibold">{name}</p>
        <p className="text-sm break-words text-soft">
          {connected ? since(connected, actor, t) : t("providers.notConnected")}
        </p>
        {!isOffered && <p className="text-sm text-soft">{t("providers.notOffered")}</p>}
        {connected && !connected.mayDisconnect && (
          <p className="mt-1 text-sm text-soft">
            {t("providers.lastWayIn")}{" "}
            <Link href="/settings/password" className="font-medium text-accent underline underline-offset-4">
              {t("providers.setPassword")}
            </Link>
          </p>
        )}
      </div>
      {!connected && (
        <LeaveForm id={id} connect>
          <SubmitButton kind="quiet" size="small">
            {t("providers.connect")} <VisuallyHidden>{name}</VisuallyHidden>
          </SubmitButton>
        </LeaveForm>
      )}
      {connected?.mayDisconnect && (
        <Form action={disconnectAction} unreachable={t("auth.unreachable")}>
          <SubmitButton
            kind="quiet"
            size="small"
            name="provider"
            value={id}
            pendingLabel={t("providers.disconnecting")}
          >
            {t("providers.disconnect")} <VisuallyHidden>{name}</VisuallyHidden>
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}

function since({ since: at, email }: NonNullable<OwnProvider["connected"]>, actor: Actor, t: Words): string {
  const when = formatInstant(at, actor.locale, timeZoneOf(actor));
  return email ? t("providers.connectedAs", { when, email }) : t("providers.connected", { when });
}
