import type { ReactNode } from "react";

type TimeProps = {
  /** ISO 8601: an instant, a day or a length. */
  dateTime: string;
  /** The time in full, where the text is short: "20 November 2026, 22:40 in Kathmandu". */
  full?: string;
  /** In words, made on the server: "4 min ago". */
  children: ReactNode;
};

/** A time that machines can read too. */
export function Time({ dateTime, full, children }: TimeProps) {
  return (
    <time dateTime={dateTime} title={full}>
      {children}
    </time>
  );
}
