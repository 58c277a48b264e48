import Link from "next/link";
import type { ReactNode } from "react";

/** The other ways in, under the form. */
export function QuietLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="tall-target inline-block font-medium text-accent underline underline-offset-4 hover:text-accent-hover"
    >
      {children}
    </Link>
  );
}

/** Several of them, one a line. */
export function QuietLinks({ children }: { children: ReactNode }) {
  return <div className="mt-8 flex flex-col items-start gap-5 border-t border-line pt-6">{children}</div>;
}
