import { daysBetween } from "@/lib/time";
import type { CheckInValues } from "@/lib/wellness/check-in/fields";
import { faceOfMoodScore, moods } from "@/lib/wellness/check-in/vocabularies";
import type { Life } from "./life";
import { type Chance, chanceOf } from "./random";

/** What a day is made of before it is answered: the weekday, how far along the record is, and what is going on. */
type Circumstances = {
  back: number;
  isWeekend: boolean;
  isMonday: boolean;
  isSick: boolean;
  isAway: boolean;
  along: number;
  swing: number;
};

/**
 * The answers of one day, or null for a day that this person left out. Depends on nothing but the person's life, the day
 * and today's distance to it, so that the same seed makes the same data.
 */
export function dayOf(life: Life, day: string, today: string): CheckInValues | null {
  const back = daysBetween(day, today);
  if (back < life.newest || back > life.days) return null;
  const chance = chanceOf(`${life.key}·${back}`);
  const now = circumstances(life, day, back);
  // Nobody fills in everything on the worst days; otherwise a gap comes by chance.
  if (chance.happens(now.isSick ? life.gaps + 0.15 : life.gaps)) return null;
  return {
    ...(life.parts.includes("spiritual") ? spiritual(life, now, chance) : {}),
    ...(life.parts.includes("mental") ? mental(life, now, chance) : {}),
    ...(life.parts.includes("emotional") ? emotional(life, now, chance) : {}),
    ...(life.parts.includes("physical") ? physical(life, now, chance) : {}),
    ...(life.parts.includes("financial") ? financial(life, now, chance, day) : {}),
  };
}

function circumstances(life: Life, day: string, back: number): Circumstances {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const within = (stretch?: { from: number; to: number }) =>
    stretch !== undefined && back <= stretch.from && back >= stretch.to;
  return {
    back,
    isWeekend: weekday === 0 || weekday === 6,
    isMonday: weekday === 1,
    isSick: within(life.sick),
    isAway: within(life.trip),
    along: 1 - back / life.days,
    swing: swing(life, back),
  };
}

/** Good and bad stretches: what lasts from day to day, as a sum of slow waves with a phase of this person. */
function swing(life: Life, back: number): number {
  const phase = chanceOf(`${life.key}·phase`).uniform() * 2 * Math.PI;
  return 0.7 * Math.sin(back / 9 + phase) + 0.5 * Math.sin(back / 23 + 2 * phase) + 0.3 * Math.sin(back / 57);
}

/** A rating of 1–10 around a level; `effect` is what today adds. */
function rated(life: Life, level: number, now: Circumstances, chance: Chance, effect = 0): number {
  const value =
    level + life.drift * (now.along - 0.5) + 0.8 * now.swing + effect - (now.isSick ? 2 : 0) + 0.7 * chance.normal();
  return Math.min(10, Math.max(1, Math.round(value)));
}

/** Ten minus what is good: stress and the like. */
const opposite = (rating: number) => 11 - rating;

function spiritual(life: Life, now: Circumstances, chance: Chance): CheckInValues {
  const quiet = now.isWeekend ? 0.6 : 0;
  const minutes = chance.happens(0.25)
    ? 0
    : Math.max(0, 5 * Math.round((life.level.spirit * 2.4 + 6 * chance.normal()) / 5));
  return {
    meaningAndFulfillmentRating: rated(life, life.level.spirit, now, chance, quiet),
    purposeAlignmentScore: rated(life, life.level.spirit - 0.4, now, chance, quiet),
    valuesAlignment: rated(life, life.level.spirit + 0.3, now, chance),
    meditationMinutesDaily: now.isSick ? 0 : minutes,
    spiritualPractices: minutes > 0 ? ["meditation", ...(now.isWeekend ? ["nature"] : [])] : [],
    ...(now.isMonday
      ? {
          communityConnectionFrequency: Math.round(2 + chance.uniform() * 3),
          gratitudePractice: Math.round(2 + chance.uniform() * 4),
        }
      : {}),
  };
}

function mental(life: Life, now: Circumstances, chance: Chance): CheckInValues {
  const sleep =
    7.1 + (now.isWeekend ? 0.8 : 0) + (now.isSick ? 1.2 : 0) - (now.isAway ? 0.5 : 0) + 0.6 * chance.normal();
  const rest = 0.5 * (sleep - 7);
  const work = now.isWeekend ? 1 : now.isMonday ? -0.8 : 0;
  return {
    sleepDurationHours: Math.min(11, Math.max(3.5, Math.round(sleep * 4) / 4)),
    sleepQuality: rated(life, life.level.mind, now, chance, rest),
    stressLevel: opposite(rated(life, life.level.mind, now, chance, work + rest)),
    anxietyLevel: opposite(rated(life, life.level.mind + 0.6, now, chance, work)),
    focusAndConcentration: rated(life, life.level.mind, now, chance, rest),
    screenTimeMinutes: 10 * Math.round((now.isWeekend ? 18 : 26) + 5 * chance.normal()),
  };
}

function emotional(life: Life, now: Circumstances, chance: Chance): CheckInValues {
  const free = now.isWeekend || now.isAway ? 0.8 : 0;
  const moodScore = rated(life, life.level.mood, now, chance, free);
  const fitting = moods.filter((mood) => mood.face === faceOfMoodScore(moodScore));
  return {
    moodScore,
    currentMood: chance.pick(fitting).word,
    moodIntensity: Math.min(10, Math.max(1, Math.round(5 + Math.abs(moodScore - 5.5) / 2 + chance.normal()))),
    relationshipQuality: rated(life, life.level.mood + 0.3, now, chance, free),
    emotionalResilienceScore: rated(life, life.level.mood, now, chance),
    ...(moodScore <= 4 ? { emotionalTriggers: [chance.pick(["work", "sleep", "conflict", "money"])] } : {}),
  };
}

function physical(life: Life, now: Circumstances, chance: Chance): CheckInValues {
  const trains = !now.isSick && chance.happens(now.isWeekend ? 0.7 : 0.5);
  const moved = now.isSick ? 5 : now.isAway ? 70 : trains ? 45 : 18;
  return {
    energyLevel: rated(life, life.level.body, now, chance, trains ? 0.5 : 0),
    movementMinutes: Math.max(0, 5 * Math.round((moved + 10 * chance.normal()) / 5)),
    movementIntensity: trains ? "vigorous" : "light",
    hydrationMl: 250 * Math.max(2, Math.round(7 + 1.5 * chance.normal())),
    restingHeartRate: Math.round(62 - life.level.body * 0.6 + (now.isSick ? 9 : 0) + 1.5 * chance.normal()),
    // Once or twice a week is when people weigh themselves.
    ...(now.isMonday || chance.happens(0.1) ? { weightKg: weight(life, now, chance) } : {}),
  };
}

function weight(life: Life, now: Circumstances, chance: Chance): number {
  return Math.round((life.weightKg - 2.4 * now.along + 0.35 * chance.normal()) * 10) / 10;
}

function financial(life: Life, now: Circumstances, chance: Chance, day: string): CheckInValues {
  const daily = life.monthlyIncomeMinor / 30;
  const spent = daily * (now.isWeekend ? 0.75 : 0.45) * Math.exp(0.6 * chance.normal()) * (now.isAway ? 1.8 : 1);
  return {
    financialStressLevel: opposite(rated(life, life.level.money, now, chance)),
    spentMinor: 50 * Math.round(spent / 50),
    ...(day.endsWith("-01") || day.endsWith("-02") ? month(life, now, chance) : {}),
  };
}

/** What people write down at the turn of a month. */
function month(life: Life, now: Circumstances, chance: Chance): CheckInValues {
  const income = life.monthlyIncomeMinor;
  const expenses = Math.round((income * (0.86 - 0.06 * now.along + 0.04 * chance.normal())) / 1000) * 1000;
  return {
    monthlyIncomeMinor: income,
    monthlyExpensesMinor: expenses,
    savingsMinor: Math.round((income * (2 + 3 * now.along)) / 1000) * 1000,
    debtTotalMinor: Math.round((income * (4 - 2 * now.along)) / 1000) * 1000,
    emergencyFundMonths: Math.round((1.2 + 1.6 * now.along) * 10) / 10,
    financialLiteracyScore: rated(life, life.level.money, now, chance),
  };
}
