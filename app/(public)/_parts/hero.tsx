import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { env } from "@/lib/env";
import type { Words } from "@/lib/words";

/** The first words, beside a drawing. `home` is the room of somebody who is signed in already. */
export function Hero({ t, home, children }: { t: Words; home: string | null; children: ReactNode }) {
  return (
    <section className="grid items-center gap-10 lg:grid-cols-[1fr_minmax(0,26rem)] lg:gap-16">
      <div>
        <h1 className="font-serif text-[clamp(2.25rem,1.6rem+3vw,3.5rem)] leading-[1.08] text-balance">
          {t("site.hero.title")}
        </h1>
        <p className="mt-5 max-w-prose text-lg text-soft">{t("site.hero.text")}</p>
        <div className="mt-7 flex flex-wrap gap-3">
          {home ? (
            <ButtonLink href={home}>{t("site.goIn")}</ButtonLink>
          ) : (
            <>
              <ButtonLink href="/sign-up">{t("site.begin")}</ButtonLink>
              <ButtonLink kind="quiet" href="/sign-in">
                {t("site.signIn")}
              </ButtonLink>
            </>
          )}
        </div>
        <p className="mt-4 text-sm text-soft">{t("site.hero.note", { age: env.MINIMUM_AGE })}</p>
      </div>
      {children}
    </section>
  );
}
