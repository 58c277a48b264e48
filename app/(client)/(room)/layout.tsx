import type { ReactNode } from "react";
import { Room } from "@/app/_shell/room";

export default function Layout({ children }: { children: ReactNode }) {
  return <Room audience="client">{children}</Room>;
}
