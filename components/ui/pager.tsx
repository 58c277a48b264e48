import { ButtonLink } from "@/components/ui/button-link";

type PagerProps = {
  label: string;
  previous?: { href: string; label: string } | undefined;
  next?: { href: string; label: string } | undefined;
  /** Where one is: "1–50 of 312". */
  position?: string;
};

/** To the page before and after. */
export function Pager({ label, previous, next, position }: PagerProps) {
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap items-center justify-between gap-3 no-print">
      <p className="text-sm text-soft">{position}</p>
      <div className="flex gap-2">
        {previous && (
          <ButtonLink kind="quiet" size="small" rel="prev" href={previous.href}>
            {previous.label}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink kind="quiet" size="small" rel="next" href={next.href}>
            {next.label}
          </ButtonLink>
        )}
      </div>
    </nav>
  );
}
