import Link from "next/link";
import type { ReactNode } from "react";

/** A link inside a sentence, a list or a table. */
export function QuietLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="tall-target relative text-accent underline decoration-line underline-offset-4 hover:decoration-current"
    >
      {children}
    </Link>
  );
}
