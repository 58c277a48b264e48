import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";

type AccountPanelProps = {
  name: string;
  /** A picture of their own. */
  photo?: string | undefined;
  /** The person's role or e-mail. */
  detail?: string | undefined;
  /** The form that signs out. */
  signOut: ReactNode;
};

/** Who is signed in, and the way out. */
export function AccountPanel({ name, photo, detail, signOut }: AccountPanelProps) {
  return (
    <div className="flex min-h-12 items-center justify-between gap-2 ps-1">
      <div className="flex min-w-0 items-center gap-2.5">
        <Avatar name={name} src={photo} />
        <div className="min-w-0">
          <p className="truncate text-sm font-medium">{name}</p>
          {detail && <p className="truncate text-xs text-soft">{detail}</p>}
        </div>
      </div>
      {signOut}
    </div>
  );
}
