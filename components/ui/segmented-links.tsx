import Link from "next/link";

type SegmentedLinksProps = {
  /** What is chosen here, for those who listen: "Range". */
  label: string;
  items: readonly {
    href: string;
    /** Short: "30 d". */
    label: string;
    /** In full: "30 days". */
    fullLabel?: string;
    current?: boolean;
  }[];
};

/** One of a few views of the same thing, as links: it works without scripts, and the address says what is shown. */
export function SegmentedLinks({ label, items }: SegmentedLinksProps) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-2">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              scroll={false}
              aria-current={item.current ? "true" : undefined}
              className="tall-target inline-flex min-h-9 min-w-11 items-center justify-center rounded-full border border-line bg-card px-3.5 text-sm text-soft transition-colors hover:border-edge hover:text-ink aria-[current]:border-accent aria-[current]:bg-accent-wash aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {item.fullLabel ? (
                <>
                  <span aria-hidden="true">{item.label}</span>
                  <span className="sr-only">{item.fullLabel}</span>
                </>
              ) : (
                item.label
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
