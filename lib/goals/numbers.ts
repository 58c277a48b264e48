import { type SQL, sql } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import { z } from "zod";
import type { Database } from "@/db/client";
import { exerciseLogs } from "@/db/schema/health/exercise";
import { goalNotes } from "@/db/schema/life/goals";
import { expenseTracking } from "@/db/schema/money/expenses";
import { incomeTracking } from "@/db/schema/money/income";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import type { ClientRecord } from "@/lib/access/client-record";
import { addDays, daysBetween, localDay, middleOfDay } from "@/lib/time";
import { balancesIn } from "./balances";
import type { Goal } from "./goal";
import { type Measure, measureNamed } from "./measures";
import type { NotedPoint } from "./progress";
import type { Numbers } from "./series";

/** What a person's goals are measured by, and what was noted about them. */
export type GoalNumbers = Numbers & { noted: ReadonlyMap<string, readonly NotedPoint[]> };

/** What is read beyond the open numbers: notes are not where they were read already, balances take a round trip more. */
export type Wanted = { withNotes: boolean; withBalances: boolean };

/** A measure is read so far back, whenever its goal began. */
const FARTHEST = 3 * 365;

const rowSchema = z.object({
  kind: z.enum(["reading", "training", "income", "expense", "note"]),
  name: z.string(),
  at: z.string(),
  value: z.coerce.number().nullable(),
  percent: z.coerce.number().nullable(),
});
type Row = z.output<typeof rowSchema>;

/**
 * Reads them all in one round trip; where a goal lives by balances, whose names are sealed, in a second one at once. Of a
 * part that this record does not open, nothing.
 */
export async function numbersOf(
  db: Database,
  record: ClientRecord,
  goals: readonly Goal[],
  today: string,
  { withNotes = true, withBalances = true }: Partial<Wanted> = {},
): Promise<GoalNumbers> {
  const measured = goals.flatMap(({ entry }) => measureNamed(entry.values.metric) ?? []);
  const wanted = measured.filter(({ category }) => category === null || record.categories.has(category));
  const owned =
    withBalances && wanted.some(({ from }) => from === "balances")
      ? await balancesIn(db, record)
      : { balances: [], accounts: [] };
  const selects = selectsOf(record, withNotes ? goals : [], wanted, firstDayOf(goals, today));
  const [found] = selects.length > 0 ? await db.execute(sql.join(selects, sql` union all `)) : [[]];
  return { ...sorted(z.array(rowSchema).parse(found), record), ...owned };
}

/** The first day that a goal of these looks at: a trend needs some months, however young the goal. */
function firstDayOf(goals: readonly Goal[], today: string): string {
  const [earliest = today] = [addDays(today, -120), ...goals.map(({ entry }) => entry.day)].toSorted();
  return daysBetween(earliest, today) > FARTHEST ? addDays(today, -FARTHEST) : earliest;
}

function selectsOf({ userId, zonePeriods }: ClientRecord, goals: readonly Goal[], wanted: Measure[], since: string) {
  const own = (table: Owned) =>
    sql`${table.userId} = ${sql.param(userId, goalNotes.userId)} and ${table.deletedAt} is null`;
  const metrics = wanted.filter((measure) => measure.from === "readings").map(({ name }) => name);
  const selects: SQL[] = [];
  if (goals.length > 0)
    selects.push(
      sql`select ${columns("note", sql`lower(hex(${goalNotes.goalId}))`, dayOf(goalNotes.trackingDate), goalNotes.value, goalNotes.progressPercentage)} from ${goalNotes} where ${own(goalNotes)} and ${goalNotes.coachId} is null and (${goalNotes.value} is not null or ${goalNotes.progressPercentage} is not null) and ${goalNotes.goalId} in (${ids(goals)})`,
    );
  if (metrics.length > 0)
    selects.push(
      sql`select ${columns("reading", biometricReadings.metric, sql`date_format(${biometricReadings.measuredAt}, '%Y-%m-%dT%H:%i:%sZ')`, biometricReadings.value)} from ${biometricReadings} where ${own(biometricReadings)} and ${biometricReadings.quality} = 'accepted' and ${biometricReadings.metric} in ${metrics} and ${biometricReadings.measuredAt} >= ${sql.param(middleOfDay(addDays(since, -1), zonePeriods), biometricReadings.measuredAt)}`,
    );
  if (wanted.some((measure) => measure.from === "exercise"))
    selects.push(
      sql`select ${columns("training", sql`''`, dayOf(exerciseLogs.logDate), exerciseLogs.durationMinutes)} from ${exerciseLogs} where ${own(exerciseLogs)} and ${exerciseLogs.logDate} >= ${since}`,
    );
  if (wanted.some((measure) => measure.from === "months"))
    selects.push(
      sql`select ${columns("income", incomeTracking.currency, monthIn(incomeTracking.incomeDate), sql`sum(${incomeTracking.amountMinor})`)} from ${incomeTracking} where ${own(incomeTracking)} and ${incomeTracking.incomeDate} >= ${since} group by ${incomeTracking.currency}, ${monthIn(incomeTracking.incomeDate)}`,
      sql`select ${columns("expense", expenseTracking.currency, monthIn(expenseTracking.expenseDate), sql`sum(${expenseTracking.amountMinor})`)} from ${expenseTracking} where ${own(expenseTracking)} and ${expenseTracking.expenseDate} >= ${since} group by ${expenseTracking.currency}, ${monthIn(expenseTracking.expenseDate)}`,
    );
  return selects;
}

type Owned = { userId: MySqlColumn; deletedAt: MySqlColumn };
type Said = MySqlColumn | SQL;

/** The same columns in every part of the union: which of them is the first depends on the goals. */
function columns(kind: Row["kind"], name: Said, at: SQL, value: Said, percent: Said = sql`null`): SQL {
  return sql`${sql.raw(`'${kind}'`)} as kind, ${name} as name, ${at} as at, ${value} as value, ${percent} as percent`;
}

const dayOf = (column: MySqlColumn) => sql`date_format(${column}, '%Y-%m-%d')`;
const monthIn = (column: MySqlColumn) => sql`date_format(${column}, '%Y-%m-01')`;

const ids = (goals: readonly Goal[]) =>
  sql.join(
    goals.map(({ entry }) => sql.param(entry.id, goalNotes.goalId)),
    sql`, `,
  );

function sorted(rows: readonly Row[], { zonePeriods }: ClientRecord): Omit<GoalNumbers, "balances" | "accounts"> {
  const byAge = rows.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  const of = (kind: Row["kind"]) => byAge.filter((row) => row.kind === kind);
  const months = (side: "income" | "expense") =>
    of(side).map(({ name, at, value }) => ({ side, month: at, currency: name, minor: value ?? 0 }));
  const noted = Map.groupBy(of("note"), ({ name }) => name);
  return {
    readings: of("reading").map(({ name, at, value }) => {
      return { metric: name, day: localDay(new Date(at), zonePeriods), value: value ?? 0 };
    }),
    trainings: of("training").map(({ at, value }) => ({ day: at, minutes: value ?? 0 })),
    months: [...months("income"), ...months("expense")],
    noted: new Map(
      [...noted].map(([id, points]) => [id, points.map(({ at, value, percent }) => ({ day: at, value, percent }))]),
    ),
  };
}
