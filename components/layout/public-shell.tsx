import type { ReactNode } from "react";
import { SkipLink } from "@/components/layout/skip-link";
import { Wordmark } from "@/components/layout/wordmark";

type PublicShellProps = {
  words: { name: string; skip: string };
  home?: string;
  /** At the right of the name: sign in. */
  actions?: ReactNode;
  /** Links to the legal pages. */
  footer?: ReactNode;
  /** narrow: one form (sign-in). text: something to read (legal). wide: the landing page. */
  width?: "narrow" | "text" | "wide";
  children: ReactNode;
};

const widths = { narrow: "max-w-md", text: "max-w-2xl", wide: "max-w-5xl" } as const;

/** The frame of everything that can be seen without signing in. */
export function PublicShell({ words, home = "/", actions, footer, width = "wide", children }: PublicShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={words.skip} />
      <header className="mx-auto flex w-full max-w-5xl flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-4 sm:px-6 no-print">
        <Wordmark name={words.name} href={home} />
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      <main
        id="content"
        tabIndex={-1}
        className={`mx-auto w-full flex-1 px-4 py-8 outline-none sm:px-6 sm:py-12 ${widths[width]}`}
      >
        {children}
      </main>
      {footer && (
        <footer className="mx-auto w-full max-w-5xl border-t border-line px-4 py-6 text-sm text-soft sm:px-6">
          {footer}
        </footer>
      )}
    </div>
  );
}
