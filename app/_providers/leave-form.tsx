import type { ReactNode } from "react";
import { TimeZoneInput } from "@/components/auth/time-zone-input";

type LeaveFormProps = { id: string; next?: string | null; connect?: boolean; children: ReactNode };

/** A plain form to next-auth's own route: it leaves this site, so no script of ours may hold it. */
export function LeaveForm({ id, next, connect, children }: LeaveFormProps) {
  return (
    <form action={`/api/auth/signin/${id}`} method="post">
      {next && <input type="hidden" name="next" value={next} />}
      {connect && <input type="hidden" name="connect" value="1" />}
      <TimeZoneInput name="timeZone" />
      {children}
    </form>
  );
}
