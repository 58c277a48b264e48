"use client";

import { PublicShell } from "@/components/layout/public-shell";
import { RecoverWhenHealthy } from "@/components/layout/recover-when-healthy";
import { Button } from "@/components/ui/button";
import { ErrorPanel } from "@/components/ui/error-panel";
// Read here and not handed in: the pages for errors get no props of ours, and these few words are all that is bundled.
import words from "@/messages/en/failure.json";

type FailureProps = { error: unknown; retry: () => void };

/** What happened, that nothing was lost, and what to do; comes back by itself when the database does. */
export function Failure({ error, retry }: FailureProps) {
  const digest = digestOf(error);
  return (
    <PublicShell words={{ name: words.name, skip: words.skip }} width="text">
      <ErrorPanel
        title={words.error.title}
        safe={words.error.safe}
        next={words.error.next}
        action={
          <>
            <Button onClick={retry}>{words.error.retry}</Button>
            {/* A whole new page, not a navigation: what is broken may be what is loaded. */}
            <a
              href="/"
              className="inline-flex min-h-11 items-center px-3 font-medium text-accent underline underline-offset-4"
            >
              {words.error.home}
            </a>
          </>
        }
        reference={digest && words.error.reference.replace("{digest}", digest)}
      />
      <RecoverWhenHealthy recover={retry}>
        <p role="status" className="mx-auto max-w-xl text-soft">
          {words.error.away}
        </p>
      </RecoverWhenHealthy>
    </PublicShell>
  );
}

function digestOf(error: unknown): string | undefined {
  return error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : undefined;
}
