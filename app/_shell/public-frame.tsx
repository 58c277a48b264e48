import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import type { Words } from "@/lib/words";
import { PublicFooter } from "./public-footer";

/** PublicShell with the product's own words and footer. */
export function PublicFrame(props: {
  t: Words;
  width?: "narrow" | "text" | "wide";
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { t, ...rest } = props;
  return (
    <PublicShell
      {...rest}
      words={{ name: t("common.product"), skip: t("shell.skip") }}
      footer={<PublicFooter t={t} />}
    />
  );
}
