import Link from "next/link";
import { PublicFrame } from "@/app/_shell/public-frame";
import { PageHeader } from "@/components/ui/page-header";
import { sessionIfReachable } from "@/lib/auth/session-if-reachable";
import { env } from "@/lib/env";
import { legalVersions, privacyVersion } from "@/lib/people/legal-versions";
import { say, words } from "@/lib/words";

/** The texts with their chapters, in reading order. */
export const legalTexts = {
  terms: {
    version: legalVersions.terms,
    chapters: ["who", "age", "what", "medical", "crisis", "coach", "yours", "leaving", "liability"],
  },
  privacy: {
    version: privacyVersion,
    chapters: ["who", "kept", "sealed", "who-sees", "third", "cookies", "long", "rights"],
  },
  "health-data": {
    version: legalVersions.health_data,
    chapters: ["what", "why", "how", "free", "back", "limits"],
  },
} as const;

/** One legal text: its version, what it says in short, and its chapters. */
export async function LegalPage({ name }: { name: keyof typeof legalTexts }) {
  const locale = (await sessionIfReachable())?.locale ?? "en-GB";
  const t = words(locale);
  const { version, chapters } = legalTexts[name];
  const text = (key: string) => say(locale, `legal.${name}.${key}`, { age: env.MINIMUM_AGE });
  return (
    <PublicFrame t={t} width="text">
      <PageHeader title={text("title")} eyebrow={t("legal.version", { version })} />
      <div className="rounded-card border border-line bg-card p-5">
        <h2 className="font-semibold">{t("legal.short")}</h2>
        <p className="mt-1 font-serif text-lg">{text("short")}</p>
      </div>
      <nav aria-label={t("legal.contents")} className="mt-8">
        <ol className="list-decimal space-y-1 ps-5 marker:text-soft">
          {chapters.map((chapter) => (
            <li key={chapter}>
              <a href={`#${chapter}`} className="tall-target text-accent underline decoration-line underline-offset-4">
                {text(`sections.${chapter}.title`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {chapters.map((chapter) => (
        <section key={chapter} id={chapter} className="mt-10 scroll-mt-6">
          <h2 className="font-serif text-xl">{text(`sections.${chapter}.title`)}</h2>
          {text(`sections.${chapter}.text`)
            .split("\n\n")
            .map((paragraph) => (
              <p key={paragraph} className="mt-2 max-w-prose">
                {paragraph}
              </p>
            ))}
        </section>
      ))}
      <nav aria-label={t("legal.others")} className="mt-12 border-t border-line pt-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {Object.keys(legalTexts)
            .filter((other) => other !== name)
            .map((other) => (
              <li key={other}>
                <Link
                  href={`/legal/${other}`}
                  className="tall-target inline-flex text-accent underline underline-offset-4"
                >
                  {say(locale, `legal.${other}.title`)}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </PublicFrame>
  );
}
