import { openOwnRecord } from "@/lib/access/open-client-record";
import type { Actor } from "@/lib/auth/actor";
import { after, at, MINUTE } from "@/lib/clock";
import type { Book } from "@/lib/entries/book";
import { emergencyContactsBook } from "@/lib/health/emergency-contacts/book";
import { healthFactsBook } from "@/lib/health/facts/book";
import { medicalRecordsBook } from "@/lib/health/medical-records/book";
import { answerDose } from "@/lib/health/medications/answer-dose";
import { medicationsBook } from "@/lib/health/medications/book";
import { currentMedications } from "@/lib/health/medications/queries";
import { dosesBetween, scheduleOf } from "@/lib/health/medications/schedule";
import { therapiesBook } from "@/lib/health/therapies/book";
import { addDays, instantIn } from "@/lib/time";
import { chanceOf } from "../random";
import { writeInBook } from "./write-day";

type Said = Record<string, unknown>;

/** What Ava keeps of her health beside her days; `back` days ago she wrote it down. */
const records = (on: (back: number) => string): readonly [Book, number, Said][] => [
  [
    medicalRecordsBook,
    340,
    {
      dateOccurred: "1998-05-04",
      recordType: "allergy",
      name: "Birch pollen",
      severity: "mild",
      status: "managed",
      description: "Sneezing in April, worse on windy days.",
    },
  ],
  [
    medicalRecordsBook,
    340,
    {
      dateOccurred: "2011-09-12",
      recordType: "surgery",
      name: "Appendix removed",
      severity: "moderate",
      status: "resolved",
      treatedBy: "City hospital",
    },
  ],
  [
    medicalRecordsBook,
    210,
    { dateOccurred: on(210), recordType: "vaccination", name: "Influenza, yearly", treatedBy: "Dr. Petersen" },
  ],
  [
    medicalRecordsBook,
    96,
    {
      dateOccurred: on(96),
      recordType: "diagnosis",
      name: "Iron deficiency",
      severity: "mild",
      status: "managed",
      treatedBy: "Dr. Petersen",
      notes: "Look again at the next blood test.",
    },
  ],
  [
    medicationsBook,
    96,
    {
      startDate: on(96),
      type: "supplement",
      medicationName: "Iron",
      dosage: "40 mg",
      frequency: "some_days",
      weekdays: ["mon", "wed", "fri"],
      times: ["08:00"],
      travelRule: "local_time",
      refillDate: on(-5),
      prescribedBy: "Dr. Petersen",
      reason: "Iron deficiency",
      effectiveness: 7,
    },
  ],
  [
    medicationsBook,
    300,
    {
      startDate: on(300),
      type: "prescription",
      medicationName: "Levothyroxine",
      dosage: "50 µg",
      frequency: "every_day",
      times: ["07:00"],
      travelRule: "home_interval",
      prescribedBy: "Dr. Petersen",
      refillDate: on(-24),
    },
  ],
  [
    medicationsBook,
    200,
    {
      startDate: on(200),
      type: "otc",
      medicationName: "Cetirizine",
      dosage: "10 mg",
      frequency: "as_needed",
      travelRule: "local_time",
      reason: "Birch pollen",
    },
  ],
  [
    therapiesBook,
    150,
    {
      therapyDate: on(150),
      therapyType: "sauna",
      location: "The baths by the lake",
      dosage: "Three rounds of 12 minutes",
      cost: 2400,
      currency: "EUR",
      results: "Slept like a stone.",
    },
  ],
  [
    therapiesBook,
    60,
    {
      therapyDate: on(60),
      therapyType: "ice_bath",
      dosage: "3 minutes",
      protocol: "Slow breaths, hands out of the water.",
      results: "Awake for hours.",
      sideEffects: "Cold feet until noon.",
    },
  ],
  [
    therapiesBook,
    12,
    {
      therapyDate: on(12),
      therapyType: "sauna",
      location: "The baths by the lake",
      dosage: "Two rounds of 15 minutes",
      cost: 2400,
      currency: "EUR",
    },
  ],
  [healthFactsBook, 340, { since: "2016-01-01", fact: "smoking", answer: "former", note: "A few years as a student." }],
  [healthFactsBook, 340, { since: "2020-01-01", fact: "diabetes", answer: "no" }],
  [
    healthFactsBook,
    120,
    {
      since: on(120),
      until: on(64),
      fact: "limitation",
      answer: "yes",
      what: "No running: left knee",
      note: "Cycling was fine.",
    },
  ],
  [
    emergencyContactsBook,
    330,
    {
      checkedOn: on(330),
      name: "Johan Lindqvist",
      relationship: "Brother",
      phone: "+46 70 174 06 05",
      isPrimary: true,
    },
  ],
  [
    emergencyContactsBook,
    40,
    {
      checkedOn: on(40),
      name: "Mira Okafor",
      relationship: "Neighbour, has a key",
      phone: "+49 30 23125 014",
      email: "mira@example.org",
    },
  ],
];

/** Nearly all of the last month's doses, each ticked a few minutes after it was due. */
async function tickDoses(actor: Actor, today: string): Promise<void> {
  const [from, to] = [addDays(today, -30), addDays(today, -1)];
  for (const { entry } of await currentMedications(openOwnRecord(actor), from)) {
    const schedule = scheduleOf(entry.values, actor.zonePeriods);
    for (const { day, minutes, dueAt } of schedule ? dosesBetween(schedule, from, to, actor.zonePeriods) : []) {
      const chance = chanceOf(`ava·${day}·${minutes}·${String(entry.values.medicationName)}`);
      const state = chance.happens(0.93) ? "taken" : "skipped";
      const dose = { medicationId: entry.id, day, minutes, state } as const;
      if (chance.happens(0.97)) await at(after(12 * MINUTE, dueAt), () => answerDose(actor, dose));
    }
  }
}

/** Written on the evenings on which she would have written it. */
export async function writeHealth(actor: Actor, today: string, timeZone: string): Promise<void> {
  for (const [book, back, said] of records((days) => addDays(today, -days)))
    await at(instantIn(addDays(today, -back), 20 * 60 + 30, timeZone), () => writeInBook(actor, book, said));
  await tickDoses(actor, today);
}
