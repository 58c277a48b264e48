import Link from "next/link";
import { env } from "@/lib/env";
import { hasLocalOutbox } from "@/lib/mail/local-outbox";
import type { Words } from "@/lib/words";

/** Where no mail leaves this machine (demo, development), says where it can be read. */
export function WhereMailsGo({ t }: { t: Words }) {
  if (env.SMTP_URL || !hasLocalOutbox()) return null;
  return (
    <p className="mt-5 text-sm text-soft">
      {t("auth.outbox.intro")}{" "}
      <Link href="/outbox" target="_blank" className="font-medium text-accent underline underline-offset-4">
        {t("auth.outbox.link")}
      </Link>
    </p>
  );
}
