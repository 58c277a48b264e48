import type { Metadata } from "next";
import { PublicFrame } from "@/app/_shell/public-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { Form, type FormAction } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { words } from "@/lib/words";
import { resumeReminderAction, stopReminderAction } from "../actions";

const t = words("en-GB");

// The link is a secret of its holder: what the page leads to must not learn it as a referrer.
export const metadata: Metadata = { title: t("reminder.title"), referrer: "same-origin", robots: "noindex" };

type Props = { params: Promise<{ token: string }>; searchParams: Promise<Record<string, unknown>> };

/**
 * Where the link of a reminder leads. It reads nothing and, until the button is pressed, does nothing: programs that look
 * behind every link in a mail turn nothing off, and every link, made up or not, finds the same page.
 */
export default async function ReminderPage({ params, searchParams }: Props) {
  const { token } = await params;
  const { now } = await searchParams;
  if (now === "off")
    return (
      <PublicFrame t={t} width="text">
        <PageHeader title={t("reminder.stoppedTitle")} intro={t("reminder.stopped")} />
        <OneButton
          kind="quiet"
          action={resumeReminderAction}
          token={token}
          label={t("reminder.resume")}
          pending={t("reminder.resuming")}
        />
      </PublicFrame>
    );
  if (now === "on")
    return (
      <PublicFrame t={t} width="text">
        <PageHeader title={t("reminder.resumedTitle")} intro={t("reminder.resumed")} />
        <ButtonLink kind="quiet" href="/settings/preferences" prefetch={false}>
          {t("reminder.settings")}
        </ButtonLink>
      </PublicFrame>
    );
  return (
    <PublicFrame t={t} width="text">
      <PageHeader title={t("reminder.title")} intro={t("reminder.ask")} />
      <OneButton
        action={stopReminderAction}
        token={token}
        label={t("reminder.stop")}
        pending={t("reminder.stopping")}
      />
    </PublicFrame>
  );
}

type OneButtonProps = { action: FormAction; token: string; label: string; pending: string; kind?: "quiet" };

function OneButton({ action, token, label, pending, kind }: OneButtonProps) {
  return (
    <Form action={action} unreachable={t("common.unreachable")} className="space-y-4">
      <input type="hidden" name="token" value={token} />
      <SubmitButton pendingLabel={pending} {...(kind && { kind })}>
        {label}
      </SubmitButton>
    </Form>
  );
}
