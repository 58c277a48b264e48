import type { Metadata } from "next";
import { words } from "@/lib/words";
import { LegalPage } from "../_parts/legal-page";

export const metadata: Metadata = { title: words("en-GB")("legal.terms.title") };

export default function Page() {
  return <LegalPage name="terms" />;
}
