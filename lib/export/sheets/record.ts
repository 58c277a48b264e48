import { and, eq } from "drizzle-orm";
import { medicationDoses } from "@/db/schema/health/medications";
import { drafts, journalEntries, moodLogs } from "@/db/schema/journal/entries";
import { goalNotes } from "@/db/schema/life/goals";
import { habitLogs } from "@/db/schema/life/habits";
import { moneyImports } from "@/db/schema/money/imports";
import { expectedAnswers } from "@/db/schema/money/recurring";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import {
  emotionalWellnessData,
  financialWellnessData,
  mentalWellnessData,
  physicalWellnessData,
  spiritualWellnessData,
} from "@/db/schema/wellness/categories";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { entryHistory } from "@/db/schema/wellness/entry-history";
import { personalTerms } from "@/db/schema/wellness/personal-terms";
import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import { canonicalUnit, removedAfter } from "../computed";
import { beside, partsOf, type Sheet, sheetOf } from "../sheet";

const marker = { liveMarker: "says the same as deletedAt, for the database" };
const inTheBin = { removedForGoodAfter: removedAfter };

const parts = [
  spiritualWellnessData,
  mentalWellnessData,
  emotionalWellnessData,
  physicalWellnessData,
  financialWellnessData,
].map((table) => beside(table, and(eq(table.userId, checkIns.userId), eq(table.id, checkIns.id)), partsOf(table)));

/** A client's record: what they entered, and what was computed from it. */
export const recordSheets: readonly Sheet[] = [
  sheetOf(checkIns, { name: "check-ins", order: ["logDate", "id"], leftOut: marker, joins: parts, more: inTheBin }),
  sheetOf(biometricReadings, {
    name: "measurements",
    order: ["measuredAt", "id"],
    leftOut: marker,
    more: { valueUnit: canonicalUnit, ...inTheBin },
  }),
  sheetOf(moodLogs, { name: "moods", order: ["loggedAt", "id"], json: ["tags"], more: inTheBin }),
  sheetOf(medicationDoses, {
    name: "doses",
    order: ["logDate", "id"],
    more: inTheBin,
  }),
  sheetOf(goalNotes, {
    name: "goal-notes",
    order: ["trackingDate", "id"],
    json: ["metricsAchieved"],
    more: inTheBin,
  }),
  sheetOf(habitLogs, { name: "habit-days", order: ["logDate", "id"], more: inTheBin }),
  sheetOf(journalEntries, { name: "journal", order: ["writtenAt", "id"], json: ["tags"], more: inTheBin }),
  sheetOf(wellnessScores, { name: "scores", order: ["logDate"] }),
  sheetOf(personalTerms, { name: "own-words", order: ["id"] }),
  sheetOf(expectedAnswers, { name: "expected-money", order: ["expectedDay", "ruleId"] }),
  sheetOf(moneyImports, {
    name: "bank-files",
    order: ["createdAt", "id"],
    json: ["options", "report"],
    leftOut: { file: "your own file, kept for a day at most until you have looked at it" },
  }),
  sheetOf(entryHistory, { name: "history", order: ["changedAt", "id"], json: ["before"] }),
  sheetOf(drafts, {
    name: "drafts",
    order: ["form", "subject"],
    json: ["body"],
    sealedRow: (row) => `${row.form}·${row.subject}`,
  }),
];
