import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import type { Words } from "@/lib/words";

const places = {
  profile: "/settings/profile",
  "about-you": "/settings/about-you",
  preferences: "/settings/preferences",
  consents: "/settings/consents",
  sharing: "/sharing",
  "access-log": "/settings/access-log",
  "your-data": "/settings/your-data",
  sessions: "/settings/sessions",
  email: "/settings/email",
  password: "/settings/password",
  "second-step": "/settings/second-step",
  providers: "/settings/providers",
} as const;

type Entry = keyof typeof places;

type SettingsListProps = {
  t: Words;
  groups: readonly { name: "you" | "privacy" | "access"; entries: readonly Entry[] }[];
};

/** Groups of links, each with what one finds behind it. */
export function SettingsList({ t, groups }: SettingsListProps) {
  return groups.map(({ name, entries }) => (
    <Section key={name} title={t(`settings.groups.${name}`)}>
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-card">
        {entries.map((entry) => (
          <li key={entry}>
            <Link
              href={places[entry]}
              className="flex min-h-16 items-center justify-between gap-4 px-4 py-3 hover:bg-raised"
            >
              <span className="min-w-0">
                <span className="block font-semibold">{t(`settings.index.${entry}.title`)}</span>
                <span className="block text-sm text-soft">{t(`settings.index.${entry}.detail`)}</span>
              </span>
              <Icon name="chevron-right" className="text-soft rtl:rotate-180" />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
