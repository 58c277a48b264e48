import { NewPasswordField } from "@/components/auth/new-password-field";
import { PASSWORD_LONGEST, PASSWORD_SHORTEST, PASSWORD_SHORTEST_BESIDE } from "@/lib/auth/password-rules";
import type { Words } from "@/lib/words";

type NewPasswordProps = { label: string; isBesideFactor?: boolean; t: Words };

/** The field for a password that is being chosen, with its words. */
export function NewPassword({ label, isBesideFactor = false, t }: NewPasswordProps) {
  const shortest = isBesideFactor ? PASSWORD_SHORTEST_BESIDE : PASSWORD_SHORTEST;
  return (
    <NewPasswordField
      name="password"
      label={label}
      hint={t(isBesideFactor ? "auth.newPassword.hintBeside" : "auth.newPassword.hint", { shortest })}
      shortest={shortest}
      longest={PASSWORD_LONGEST}
      words={{
        more: t.raw("auth.newPassword.more"),
        enough: t("auth.newPassword.enough"),
        show: t("auth.newPassword.show"),
        hide: t("auth.newPassword.hide"),
      }}
    />
  );
}
