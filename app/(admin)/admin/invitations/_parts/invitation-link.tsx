"use client";

import { useContext } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { FormContext } from "@/components/ui/form-context";

type InvitationLinkProps = { words: { title: string; hint: string; copy: string; copied: string; failed: string } };

/** The link of the invitation that the form around it has just made; it is in the action's answer and nowhere else. */
export function InvitationLink({ words }: InvitationLinkProps) {
  const { state } = useContext(FormContext);
  const { link } = state.values;
  if (state.status !== "saved" || typeof link !== "string") return null;
  return (
    <div className="rounded-control border border-line bg-raised p-4">
      <p className="font-semibold">{words.title}</p>
      <p className="mb-3 text-sm text-soft">{words.hint}</p>
      <p className="mb-3 select-all font-mono text-sm [overflow-wrap:anywhere]">{link}</p>
      <CopyButton text={link} label={words.copy} copiedLabel={words.copied} failedLabel={words.failed} />
    </div>
  );
}
