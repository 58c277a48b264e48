import { redirect } from "next/navigation";
import { homeOf } from "./roles";
import { safeNext } from "./safe-next";
import { writeSessionToken } from "./session-cookie";
import type { SignedIn } from "./visit";

/** Hands the browser its session and goes where the person wanted to, or home. */
export async function enter({ token, expires, roles }: SignedIn, next?: string | null): Promise<never> {
  await writeSessionToken(token, expires);
  redirect(safeNext(next) ?? homeOf(roles));
}
