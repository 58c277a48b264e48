import type { Reader } from "./reader";

type MadeNoteProps = { score: { coverage: number; method: string; version: number }; reader: Reader };

/** How complete it is, by which method, and what it is not. */
export function MadeNote({ score: { coverage, method, version }, reader: { t } }: MadeNoteProps) {
  return (
    <p className="mt-2 max-w-prose text-sm text-soft">
      {t("scoring.complete", { coverage })}. {t("scoring.method", { method, version })} {t("dashboard.made.notMedical")}
    </p>
  );
}
