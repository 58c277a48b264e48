import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { Step } from "@/lib/people/onboarding/steps";
import type { Words } from "@/lib/words";

/** The first questions wait where somebody left them. */
export function GoOn({ t, step }: { t: Words; step: Step }) {
  return (
    <div className="mb-8">
      <Notice
        title={t("settings.goOn.title")}
        action={
          <ButtonLink kind="quiet" size="small" href={`/welcome/${step}`}>
            {t("settings.goOn.action")}
          </ButtonLink>
        }
      >
        {t("settings.goOn.text")}
      </Notice>
    </div>
  );
}
