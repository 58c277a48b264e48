import { Form, type FormAction } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/words";

type AskForCodeProps = { action: FormAction; next: string | null; submit: string; t: Words };

/** An address, and a mail with a code goes there. */
export function AskForCode({ action, next, submit, t }: AskForCodeProps) {
  return (
    <Form action={action} unreachable={t("auth.unreachable")} className="space-y-5">
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        name="email"
        type="email"
        label={t("auth.email")}
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={320}
        required
      />
      <SubmitButton wide pendingLabel={t("auth.code.sending")}>
        {submit}
      </SubmitButton>
    </Form>
  );
}
