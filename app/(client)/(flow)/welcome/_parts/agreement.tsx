import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { legalVersions } from "@/lib/people/legal-versions";
import type { Words } from "@/lib/words";

const texts = {
  terms: { href: "/legal/terms", version: legalVersions.terms },
  healthData: { href: "/legal/health-data", version: legalVersions.health_data },
} as const;

const points = ["first", "second", "third", "fourth"] as const;

/** One agreement: what it says in short, the whole text, and a box of its own. */
export function Agreement({ t, part }: { t: Words; part: keyof typeof texts }) {
  const { href, version } = texts[part];
  return (
    <Card title={t(`onboarding.start.${part}.title`)} aside={t("onboarding.start.version", { version })}>
      <ul className="list-disc space-y-1.5 ps-5 marker:text-soft">
        {points.map((point) => (
          <li key={point}>{t(`onboarding.start.${part}.${point}`)}</li>
        ))}
      </ul>
      <p className="mt-2">
        {/* In a new tab: what is filled in here stays. */}
        <a
          href={href}
          target="_blank"
          rel="noopener"
          className="tall-target inline-flex items-center text-accent underline underline-offset-4"
        >
          {t(`onboarding.start.${part}.whole`)}
        </a>
      </p>
      <div className="mt-2 border-t border-line pt-2">
        <Checkbox
          name={part}
          required
          label={<span className="font-semibold">{t(`onboarding.start.${part}.agree`)}</span>}
        />
      </div>
    </Card>
  );
}
