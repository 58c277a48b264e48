/** What scores and coaches have to know, and which answers each takes. Stored by these words. */
export const answersOf = {
  smoking: ["never", "former", "current"],
  diabetes: ["no", "prediabetes", "type_1", "type_2", "gestational"],
  treated_blood_pressure: ["no", "yes"],
  treated_lipids: ["no", "yes"],
  pregnancy: ["no", "yes"],
  medical_clearance: ["no", "yes"],
  limitation: ["yes", "no"],
  risk_flag: ["yes", "no"],
} as const;

export type HealthFact = keyof typeof answersOf;

export const healthFacts = [
  "smoking",
  "diabetes",
  "treated_blood_pressure",
  "treated_lipids",
  "pregnancy",
  "medical_clearance",
  "limitation",
  "risk_flag",
] as const satisfies readonly HealthFact[];

export const answers = [
  "yes",
  "no",
  "never",
  "former",
  "current",
  "prediabetes",
  "type_1",
  "type_2",
  "gestational",
] as const;

/** True when this answer answers that question. */
export function answersFact(fact: string, answer: string): boolean {
  const fitting = Object.entries(answersOf).find(([name]) => name === fact)?.[1] ?? [];
  return fitting.some((each) => each === answer);
}
