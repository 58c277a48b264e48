import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Switch } from "@/components/ui/switch";
import type { Actor } from "@/lib/auth/actor";
import { mayChooseNotice, noticePreferenceOf } from "@/lib/auth/notice/preference";
import type { Words } from "@/lib/words";
import { preferNoticeAction } from "../actions";

/** Whether a sign-in from an unknown browser is told by mail: a client's own choice. */
export async function NoticePreference({ actor, t }: { actor: Actor; t: Words }) {
  return (
    <Section title={t("auth.sessions.notice.title")} className="mt-12 max-w-2xl">
      {mayChooseNotice(actor) ? (
        <Form action={preferNoticeAction} unreachable={t("auth.unreachable")} className="space-y-4">
          <Switch
            name="wanted"
            label={t("auth.sessions.notice.label")}
            hint={t("auth.sessions.notice.hint")}
            defaultChecked={await noticePreferenceOf(actor)}
          />
          <SubmitButton kind="quiet">{t("auth.sessions.notice.save")}</SubmitButton>
        </Form>
      ) : (
        <p className="max-w-prose text-soft">{t("auth.sessions.notice.always")}</p>
      )}
    </Section>
  );
}
