"use client";

import { Document } from "@/components/layout/document";
import { Failure } from "@/components/layout/failure";
import "./globals.css";

/** When the root layout itself fails: it replaces the document. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <Document locale="en">
      <title>Purposeful</title>
      <Failure {...props} />
    </Document>
  );
}
