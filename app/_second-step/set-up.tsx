import type { ReactNode } from "react";
import { encode } from "uqr";
import { QrPicture } from "@/components/auth/qr-picture";
import { CopyButton } from "@/components/ui/copy-button";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FactorView } from "@/lib/auth/view-factor";
import type { Words } from "@/lib/words";
import { confirmFactorAction } from "./actions";

type SetUpProps = { factor: Extract<FactorView, { state: "begun" }>; next: string | null; t: Words };

/** Three things, in this order: the app, the codes for the day it is lost, and the proof that the app works. */
export function SetUp({ factor, next, t }: SetUpProps) {
  const { data } = encode(factor.uri, { ecc: "M", border: 4 });
  return (
    <ol className="space-y-8">
      <Step title={t("secondStep.setUp.app")}>
        <p className="max-w-prose text-soft">{t("secondStep.setUp.appText")}</p>
        <QrPicture modules={data} label={t("secondStep.setUp.picture")} />
        <p className="text-sm text-soft">{t("secondStep.setUp.byHand")}</p>
        <p className="flex flex-wrap items-center gap-3">
          <code className="select-all">{factor.seed.match(/.{4}/g)?.join(" ")}</code>
          <CopyButton text={factor.seed} label={t("secondStep.copy")} {...copyWords(t)} />
        </p>
      </Step>
      <Step title={t("secondStep.setUp.codes")}>
        <p className="max-w-prose text-soft">{t("secondStep.setUp.codesText")}</p>
        <CodeList codes={factor.codes} t={t} />
      </Step>
      <Step title={t("secondStep.setUp.proof")}>
        <Form action={confirmFactorAction} unreachable={t("auth.unreachable")} className="max-w-md space-y-5">
          {next && <input type="hidden" name="next" value={next} />}
          <TextField
            name="code"
            label={t("secondStep.setUp.code")}
            hint={t("auth.codeField.hint")}
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={20}
            required
          />
          <SubmitButton pendingLabel={t("secondStep.setUp.pending")}>{t("secondStep.setUp.submit")}</SubmitButton>
        </Form>
      </Step>
    </ol>
  );
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="space-y-3">
      <h2 className="font-serif text-xl">{title}</h2>
      {children}
    </li>
  );
}

export function CodeList({ codes, t }: { codes: readonly string[]; t: Words }) {
  return (
    <div className="space-y-3">
      <ul className="grid max-w-sm grid-cols-2 gap-x-6 gap-y-1 font-mono select-all">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <CopyButton text={codes.join("\n")} label={t("secondStep.codes.copy")} {...copyWords(t)} />
    </div>
  );
}

const copyWords = (t: Words) => ({ copiedLabel: t("secondStep.copied"), failedLabel: t("secondStep.copyFailed") });
