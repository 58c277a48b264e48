import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type PageHeaderProps = {
  /** What the page is, or better: one true sentence about the person. */
  title: string;
  /** Above the title: the day, the section. */
  eyebrow?: ReactNode;
  /** Under the title. */
  intro?: ReactNode;
  /** At the right on a wide screen, under the title on a narrow one. */
  actions?: ReactNode;
  back?: { href: string; label: string } | undefined;
};

/** The opening of a page. */
export function PageHeader({ title, eyebrow, intro, actions, back }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-4 sm:mb-8">
      <div className="min-w-0 max-w-2xl">
        {back && (
          <Link
            href={back.href}
            className="-ms-2 mb-1 inline-flex min-h-11 items-center gap-1.5 rounded-control px-2 text-soft hover:text-ink no-print"
          >
            <Icon name="arrow-left" className="size-4 rtl:rotate-180" />
            {back.label}
          </Link>
        )}
        {eyebrow && <p className="text-soft">{eyebrow}</p>}
        <h1 className="font-serif text-title">{title}</h1>
        {intro && <div className="mt-2 max-w-prose text-pretty text-soft">{intro}</div>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
