import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";

/** What was just done, with the way back where there is one. The address carries it, so it works without scripts. */
export function DoneNotice({ children, undo }: { children: ReactNode; undo?: ReactNode }) {
  return (
    <div className="mb-6">
      <Notice kind="positive" announce action={undo}>
        {children}
      </Notice>
    </div>
  );
}
