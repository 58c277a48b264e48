import Link from "next/link";
import type { Words } from "@/lib/words";

const link = "tall-target inline-flex items-center underline decoration-line underline-offset-4 hover:text-ink";

/** At the foot of every public page: the legal texts, and where help is for somebody in danger. */
export function PublicFooter({ t }: { t: Words }) {
  return (
    <div className="space-y-4">
      <p className="max-w-prose">
        {t("site.footer.crisis")}{" "}
        <Link href="/help-now" className={`${link} font-semibold text-ink`}>
          {t("site.footer.helpNow")}
        </Link>
      </p>
      <nav aria-label={t("site.footer.navigation")}>
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {(["terms", "privacy", "health-data"] as const).map((page) => (
            <li key={page}>
              <Link href={`/legal/${page}`} className={link}>
                {t(page === "health-data" ? "site.footer.healthData" : `site.footer.${page}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
