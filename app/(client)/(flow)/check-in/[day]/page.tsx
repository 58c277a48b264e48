import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";
import { isDay } from "@/lib/time";
import { isOpenDay } from "@/lib/wellness/check-in/require-day";
import { words } from "@/lib/words";
import { CheckInScreen } from "../_parts/check-in-screen";

export const metadata: Metadata = { title: words("en-GB")("checkIn.title") };

/** Any day of the person's life up to today. */
export default async function CheckInDayPage({ params }: { params: Promise<{ day: string }> }) {
  const { day } = await params;
  const actor = await requireActor("client", `/check-in/${encodeURIComponent(day)}`);
  if (!isDay(day) || !isOpenDay(actor, day)) notFound();
  return <CheckInScreen actor={actor} day={day} />;
}
