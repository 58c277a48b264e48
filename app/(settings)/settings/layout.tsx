import type { ReactNode } from "react";
import { Room } from "@/app/_shell/room";
import { currentSession } from "@/lib/auth/current-session";
import { roles } from "@/lib/auth/roles";

/** Settings stand in the room that the person comes from: their first role's. */
export default async function Layout({ children }: { children: ReactNode }) {
  const actor = await currentSession();
  const role = roles.find((each) => actor?.roles.has(each));
  return role ? <Room audience={role}>{children}</Room> : children;
}
