import { buttonClass } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Actor } from "@/lib/auth/actor";
import { isFresh } from "@/lib/auth/step-up";
import type { Words } from "@/lib/words";

const refusals = ["confirm", "limited", "unavailable"] as const;

type DownloadProps = {
  actor: Actor;
  t: Words;
  /** How the last press went, as the address says. */
  outcome: unknown;
  /** Where something else is the one thing to do. */
  isAside?: boolean;
};

/** Everything as one file. A plain form: the browser saves what comes, with and without scripts. */
export function Download({ actor, t, outcome, isAside = false }: DownloadProps) {
  const refusal = refusals.find((each) => each === outcome);
  return (
    <Section id="download" title={t("export.page.title")} intro={t("export.page.intro")}>
      <p className="max-w-prose">{t("export.page.forms")}</p>
      <p className="mt-2 max-w-prose text-soft">{t("export.page.care")}</p>
      {refusal && (
        <div className="mt-4">
          <Notice kind="warning">{t(`export.page.${refusal}`)}</Notice>
        </div>
      )}
      {isFresh(actor) ? (
        <form method="post" action="/api/me/export" className="mt-5">
          <button type="submit" className={buttonClass({ kind: isAside ? "quiet" : "primary" })}>
            <Icon name="download" />
            {t("export.page.submit")}
          </button>
        </form>
      ) : (
        <p className="mt-4 text-soft">{t("leaving.confirmAbove")}</p>
      )}
    </Section>
  );
}
