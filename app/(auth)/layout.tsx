import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { words } from "@/lib/words";

export default function Layout({ children }: { children: ReactNode }) {
  const t = words("en-GB");
  return (
    <PublicShell words={{ name: t("common.product"), skip: t("shell.skip") }} width="narrow">
      {children}
    </PublicShell>
  );
}
