import Link from "next/link";

type TabLinksProps = { label: string; items: readonly { href: string; label: string; current?: boolean }[] };

/** The parts of one thing (a person's profile, sleep, money), each with an address of its own. */
export function TabLinks({ label, items }: TabLinksProps) {
  return (
    <nav aria-label={label} className="-mx-4 mb-6 overflow-x-auto px-4 no-print sm:mx-0 sm:px-0">
      <ul className="flex min-w-max gap-5 border-b border-line">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-soft outline-offset-0 transition-colors hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
