import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { env } from "@/lib/env";
import { AnswerParts } from "./_parts/answer-parts";
import { ChartParts } from "./_parts/chart-parts";
import { FieldParts } from "./_parts/field-parts";
import { GalleryFrame } from "./_parts/gallery-frame";
import { PlainParts } from "./_parts/plain-parts";
import { StateParts } from "./_parts/state-parts";

export const metadata: Metadata = { title: "Design system", robots: { index: false } };

/** Everything the design system has, in all its states: for looking, and for the accessibility test. Never in a real deployment. */
export default function DesignPage() {
  if (env.NODE_ENV === "production" && !env.DEMO) notFound();
  return (
    <GalleryFrame>
      <ChartParts />
      <AnswerParts />
      <FieldParts />
      <PlainParts />
      <StateParts />
    </GalleryFrame>
  );
}
