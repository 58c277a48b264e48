import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { todayOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import { isDay } from "@/lib/time";
import { words } from "@/lib/words";
import { CheckInScreen } from "./_parts/check-in-screen";

export const metadata: Metadata = { title: words("en-GB")("checkIn.title") };

/** Today's check-in; `?day=` is how a date field leads to another one. */
export default async function CheckInPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireActor("client", "/check-in");
  const { day } = await searchParams;
  if (typeof day === "string" && isDay(day)) redirect(`/check-in/${day}`);
  return <CheckInScreen actor={actor} day={todayOf(actor, now())} />;
}
