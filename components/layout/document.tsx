import type { ReactNode } from "react";
import { fontClasses } from "@/components/layout/fonts";

type DocumentProps = {
  locale: string;
  /** Absent: the system decides. */
  theme?: "light" | "dark" | undefined;
  children: ReactNode;
};

/** The outermost elements of every page: language, theme and fonts. */
export function Document({ locale, theme, children }: DocumentProps) {
  return (
    <html lang={locale} data-theme={theme} className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}
