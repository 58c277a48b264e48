import Link from "next/link";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/layout/skip-link";
import { Icon } from "@/components/ui/icon";

type FlowShellProps = {
  skipLabel: string;
  back: { href: string; label: string };
  /** In the middle of the top: the day. */
  middle?: ReactNode;
  /** At the right of the top: "Later". */
  aside?: { href: string; label: string } | undefined;
  /** ProgressSteps. */
  progress?: ReactNode;
  children: ReactNode;
};

/** One thing at a time: check-in, onboarding, a questionnaire. No tabs; the main action stands in a FlowFooter. */
export function FlowShell({ skipLabel, back, middle, aside, progress, children }: FlowShellProps) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-xl flex-col px-4 sm:px-6">
      <SkipLink label={skipLabel} />
      <header className="pt-2 no-print">
        <div className="grid min-h-12 grid-cols-[minmax(max-content,1fr)_minmax(0,auto)_minmax(max-content,1fr)] items-center gap-2">
          <Link
            href={back.href}
            aria-label={back.label}
            className="-ms-3 inline-flex size-11 items-center justify-center rounded-control text-soft hover:text-ink"
          >
            <Icon name="chevron-left" className="rtl:rotate-180" />
          </Link>
          <p className="text-center text-soft max-[16rem]:text-xs">{middle}</p>
          {aside && (
            <Link
              href={aside.href}
              className="-me-3 inline-flex min-h-11 items-center justify-self-end rounded-control px-3 text-soft hover:text-ink"
            >
              {aside.label}
            </Link>
          )}
        </div>
        {progress && <div className="mt-2">{progress}</div>}
      </header>
      <main id="content" tabIndex={-1} className="flex flex-1 flex-col pt-6 outline-none">
        {children}
      </main>
    </div>
  );
}

/** The main action of a flow, at the thumb. It stands inside the form, at its end. */
export function FlowFooter({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-0 z-10 mt-auto flex flex-col gap-2 bg-linear-to-t from-paper from-75% to-transparent pt-8 pb-[calc(1rem+env(safe-area-inset-bottom))] no-print">
      {children}
    </div>
  );
}
