/** What a demo person's time is like: enough to draw believable days from, and nothing real about anybody. */
export type Life = {
  /** Seeds all chance of this person. */
  key: string;
  /** How many days back the record begins. */
  days: number;
  /** The newest day with a check-in, counted back from today: 1 is yesterday. */
  newest: number;
  /** Where each part stands on 1–10 when nothing happens, and how it drifts from first to last day. */
  level: { spirit: number; mind: number; mood: number; body: number; money: number };
  drift: number;
  /** Share of days without a check-in. */
  gaps: number;
  /** Stretches of days, counted back from today. */
  sick?: { from: number; to: number };
  trip?: { from: number; to: number; timeZone: string };
  monthlyIncomeMinor: number;
  weightKg: number;
  /** Which parts they fill in; nobody has to fill in all. */
  parts: readonly ("spiritual" | "mental" | "emotional" | "physical" | "financial")[];
};

export const everyPart = ["spiritual", "mental", "emotional", "physical", "financial"] as const;
