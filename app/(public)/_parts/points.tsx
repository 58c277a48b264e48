import Link from "next/link";
import type { ReactNode } from "react";
import { say, type Words } from "@/lib/words";

type PointsProps = {
  t: Words;
  locale: string;
  name: "day" | "privacy" | "open";
  keys: readonly string[];
  /** In the order in which they happen. */
  numbered?: boolean;
  more?: { href: string };
  /** A picture under the heading. */
  children?: ReactNode;
};

/** A heading at the left, its points at the right. */
export function Points({ t, locale, name, keys, numbered = false, more, children }: PointsProps) {
  const List = numbered ? "ol" : "ul";
  return (
    <section className="grid gap-x-16 gap-y-6 lg:grid-cols-[18rem_1fr]">
      <div>
        <h2 className="font-serif text-title">{t(`site.${name}.title`)}</h2>
        <p className="mt-2 text-soft">{t(`site.${name}.text`)}</p>
        {more && (
          <p className="mt-3">
            <Link href={more.href} className="tall-target text-accent underline underline-offset-4">
              {t("site.privacy.more")}
            </Link>
          </p>
        )}
        {children && <div className="mt-6">{children}</div>}
      </div>
      <List className="grid content-start gap-x-10 gap-y-7 sm:grid-cols-2">
        {keys.map((key, index) => (
          <li key={key} className="border-t border-line pt-4">
            <h3 className="font-semibold">
              {numbered && (
                <span aria-hidden="true" className="me-2 font-serif text-lg text-accent">
                  {index + 1}
                </span>
              )}
              {say(locale, `site.${name}.${key}.title`)}
            </h3>
            <p className="mt-1 text-soft">{say(locale, `site.${name}.${key}.text`)}</p>
          </li>
        ))}
      </List>
    </section>
  );
}
