import type { Category } from "@/lib/categories";
import type { Pause } from "@/lib/life/pauses/pause";
import type { ScoredDay } from "../scores/day-row";
import type { CategoryScore, DayScores } from "../scoring/score";
import type { ChartRange } from "../scoring/series";

/** A day with a check-in, cut to what its reader may see. `answered`: how many of those categories have an answer. */
export type RecordedDay = ScoredDay & { answered: number; filledInLater: boolean; changedAt: Date };

/** A category's newest score and the day it is of; the newest check-in's day where it has none. */
export type NewestScore = CategoryScore & { day: string };

/** Where the newest numbers come from. `overall` is the newest day that has an overall score, else the newest day. */
export type NewestScores = { categories: Record<Category, NewestScore>; overall: DayScores };

/** Everything that a dashboard shows, for whoever reads it. */
export type Dashboard = {
  /** Today in the life of the person whose record it is. */
  today: string;
  range: ChartRange;
  /** Which categories its reader sees. */
  visible: ReadonlySet<Category>;
  /** Oldest first, days without a check-in left out; reaches back as far as band, trend and sentence need. */
  days: readonly RecordedDay[];
  /** The first and the newest day with a check-in, however long ago; null: never. */
  beganOn: string | null;
  newestDay: string | null;
  newest: NewestScores | null;
  /** Stretches in which nothing was asked. */
  pauses: readonly Pause[];
};
