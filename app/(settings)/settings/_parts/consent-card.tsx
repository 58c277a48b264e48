import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import type { ConsentEntry } from "@/lib/people/consent-queries";
import { type ConsentKind, legalVersions } from "@/lib/people/legal-versions";
import { formatInstant } from "@/lib/time";
import type { Words } from "@/lib/words";
import { giveConsentAction, withdrawConsentAction } from "../consents/actions";

const texts = { terms: "/legal/terms", health_data: "/legal/health-data" } as const;

type ConsentCardProps = { t: Words; actor: Actor; kind: ConsentKind; entries: readonly ConsentEntry[] };

/** One consent: how it stands, its text, and the way to take it back or to give it again. */
export function ConsentCard({ t, actor, kind, entries }: ConsentCardProps) {
  const own = entries.filter((entry) => entry.kind === kind);
  const standing = own.find((entry) => entry.withdrawnAt === null);
  return (
    <Card
      title={t(`settings.consents.names.${kind}`)}
      aside={
        <Link href={texts[kind]} className="tall-target underline underline-offset-4">
          {t("settings.consents.read")}
        </Link>
      }
    >
      <p>{stateOf(t, actor, kind, own[0], standing)}</p>
      {standing && <Withdraw t={t} kind={kind} />}
      {!standing && own[0] && <GiveAgain t={t} kind={kind} />}
      {(own.length === 0 || (standing && standing.version !== legalVersions[kind])) && (
        <ButtonLink kind="quiet" href="/welcome" className="mt-3">
          {t("settings.consents.begin")}
        </ButtonLink>
      )}
    </Card>
  );
}

function stateOf(t: Words, actor: Actor, kind: ConsentKind, latest?: ConsentEntry, standing?: ConsentEntry): string {
  const when = (at: Date) => formatInstant(at, actor.locale, timeZoneOf(actor));
  if (standing) {
    const isInForce = standing.version === legalVersions[kind];
    return t(isInForce ? "settings.consents.standing" : "settings.consents.outdated", {
      when: when(standing.grantedAt),
      version: standing.version,
    });
  }
  return latest?.withdrawnAt
    ? t("settings.consents.withdrawnOn", { when: when(latest.withdrawnAt) })
    : t("settings.consents.none");
}

function Withdraw({ t, kind }: { t: Words; kind: ConsentKind }) {
  return (
    <div className="mt-3">
      <Disclosure summary={t(`settings.consents.withdraw.${kind}`)}>
        <p className="max-w-prose">{t(`settings.consents.consequences.${kind}`)}</p>
        <Form action={withdrawConsentAction} unreachable={t("common.unreachable")} className="mt-3">
          <input type="hidden" name="kind" value={kind} />
          <SubmitButton kind="danger" pendingLabel={t("settings.consents.withdrawing")}>
            {t("settings.consents.withdrawNow")}
          </SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}

function GiveAgain({ t, kind }: { t: Words; kind: ConsentKind }) {
  return (
    <div className="mt-3 space-y-3">
      <Notice>{t(`settings.consents.withdrawn.${kind}`)}</Notice>
      <Form action={giveConsentAction} unreachable={t("common.unreachable")}>
        <input type="hidden" name="kind" value={kind} />
        <SubmitButton kind="quiet" pendingLabel={t("settings.consents.giving")}>
          {t(`settings.consents.give.${kind}`)}
        </SubmitButton>
      </Form>
    </div>
  );
}
