import { PublicFrame } from "@/app/_shell/public-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { homeOf } from "@/lib/auth/roles";
import { sessionIfReachable } from "@/lib/auth/session-if-reachable";
import { words } from "@/lib/words";
import { DrawnCheckIn } from "./_parts/drawn-check-in";
import { DrawnRecord } from "./_parts/drawn-record";
import { FiveParts } from "./_parts/five-parts";
import { Hero } from "./_parts/hero";
import { Points } from "./_parts/points";

/** What Purposeful is, for somebody who has never heard of it. */
export default async function LandingPage() {
  const actor = await sessionIfReachable();
  const locale = actor?.locale ?? "en-GB";
  const t = words(locale);
  const home = actor ? homeOf(actor.roles) : null;
  return (
    <PublicFrame
      t={t}
      actions={
        home ? (
          <ButtonLink size="small" href={home}>
            {t("site.goIn")}
          </ButtonLink>
        ) : (
          <>
            <ButtonLink kind="plain" size="small" href="/sign-in">
              {t("site.signIn")}
            </ButtonLink>
            <ButtonLink size="small" href="/sign-up">
              {t("site.signUp")}
            </ButtonLink>
          </>
        )
      }
    >
      <div className="space-y-20 sm:space-y-28">
        <Hero t={t} home={home}>
          <DrawnRecord t={t} />
        </Hero>
        <FiveParts t={t} />
        <Points t={t} locale={locale} name="day" keys={["write", "see", "act", "talk"]} numbered>
          <DrawnCheckIn t={t} />
        </Points>
        <Points
          t={t}
          locale={locale}
          name="privacy"
          keys={["sealed", "shared", "looked", "none"]}
          more={{ href: "/legal/privacy" }}
        />
        <Points t={t} locale={locale} name="open" keys={["source", "own", "honest"]} />
        <section className="text-center">
          <h2 className="font-serif text-title">{t("site.end.title")}</h2>
          <p className="mx-auto mt-2 max-w-prose text-soft">{t("site.end.text")}</p>
          <div className="mt-6 flex flex-wrap justify-center gap-3">
            <ButtonLink href={home ?? "/sign-up"}>{t(home ? "site.goIn" : "site.begin")}</ButtonLink>
          </div>
        </section>
      </div>
    </PublicFrame>
  );
}
