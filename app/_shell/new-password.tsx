import { NewPasswordField } from "@/components/auth/new-password-field";
import { PASSWORD_LONGEST, PASSWORD_SHORTEST } from "@/lib/auth/password-rules";
import type { Words } from "@/lib/words";

/** The field for a password that is being chosen, with its words. */
export function NewPassword({ label, t }: { label: string; t: Words }) {
  return (
    <NewPasswordField
      name="password"
      label={label}
      hint={t("auth.newPassword.hint", { shortest: PASSWORD_SHORTEST })}
      shortest={PASSWORD_SHORTEST}
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
