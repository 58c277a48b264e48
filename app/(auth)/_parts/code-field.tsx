import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/words";

/** Six digits from a mail. A phone offers them by itself; spaces and dashes do no harm. */
export function CodeField({ t }: { t: Words }) {
  return (
    <TextField
      name="code"
      label={t("auth.codeField.label")}
      hint={t("auth.codeField.hint")}
      autoComplete="one-time-code"
      inputMode="numeric"
      maxLength={20}
      required
    />
  );
}
