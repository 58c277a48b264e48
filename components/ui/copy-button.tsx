"use client";

import { useEffect, useState } from "react";
import { type ButtonLook, buttonClass } from "@/components/ui/button-style";

type CopyButtonProps = ButtonLook & {
  text: string;
  label: string;
  /** Said for two seconds when it is done. */
  copiedLabel: string;
  /** Said when the browser refuses; the text itself should stand beside the button. */
  failedLabel: string;
};

/** Puts a text on the clipboard. */
export function CopyButton({ text, label, copiedLabel, failedLabel, kind = "quiet", size = "small" }: CopyButtonProps) {
  const [said, setSaid] = useState<string | null>(null);

  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), 2000);
    return () => clearTimeout(timer);
  }, [said]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copiedLabel);
    } catch {
      setSaid(failedLabel);
    }
  }

  return (
    <button type="button" onClick={copy} className={buttonClass({ kind, size })}>
      <span aria-live="polite">{said ?? label}</span>
    </button>
  );
}
