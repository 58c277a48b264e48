import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Document } from "@/components/layout/document";
import { documentIcons } from "@/components/layout/document-icons";
import { words } from "@/lib/words";
import { themeOfReader } from "./_shell/theme";
import "./globals.css";

export { documentViewport as viewport } from "@/components/layout/viewport";

const t = words("en-GB");

export const metadata: Metadata = {
  title: { default: t("common.product"), template: `%s · ${t("common.product")}` },
  description: t("common.tagline"),
  icons: documentIcons,
};

/** Every page is made per request: the policy's nonce and the theme are of this request. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <Document locale="en" theme={await themeOfReader()}>
      {children}
    </Document>
  );
}
