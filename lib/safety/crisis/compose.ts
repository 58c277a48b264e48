import type { CrisisLevel, Feature, Finding } from "./assessment";
import { POINTS } from "./thresholds";

/** How much has to come together for level 2. */
export type Threshold = { points: number; features: number; strong: number };

/** Wishing not to be, said in one of its ways. */
const WISHES: ReadonlySet<Feature> = new Set([
  "intent",
  "passive",
  "algospeak",
  "ending-soon",
  "unnoticed",
  "burden",
  "unsafe",
  "suicide-topic",
]);

/** Steps towards the end, each of which has an innocent reading while it stands alone. */
const STEPS: ReadonlySet<Feature> = new Set([
  "plan",
  "preparation",
  "farewell",
  "refusal",
  "ending-soon",
  "means",
  "method-question",
]);

/** Features that only count as a sign of danger, not of tiredness or worry. */
const ADDING: ReadonlySet<Feature> = new Set([
  ...([
    "passive",
    "ending-soon",
    "refusal",
    "unnoticed",
    "burden",
    "hopeless",
    "entrapment",
    "worthless",
    "isolation",
    "exhaustion",
  ] as const),
  ...([
    "plan",
    "means",
    "preparation",
    "farewell",
    "intent",
    "unsafe",
    "suicide-topic",
    "disordered-eating",
    "algospeak",
  ] as const),
]);

/** Taking leave, each in a way that everybody does now and then. */
const TAKING_LEAVE: ReadonlySet<Feature> = new Set([
  "preparation",
  "farewell",
  "ending-soon",
  "burden",
  "unnoticed",
  "unsafe",
  "means",
]);

type Composed = { level: CrisisLevel; reasons: string[] };

/** Weighs what was found in one text (or in a whole conversation) to one level. */
export function compose(findings: readonly Finding[], threshold: Threshold): Composed {
  const reasons = new Set(
    findings.filter(({ grade }) => grade !== "context").map(({ feature, grade }) => `${feature}:${grade}`),
  );
  const done = (level: CrisisLevel, rule?: string): Composed => ({
    level,
    reasons: [...(rule ? [`rule:${rule}`] : []), ...reasons],
  });
  if (findings.some(({ grade }) => grade === "acute")) return done(3);
  const rule = escalation(findings);
  if (rule) return done(3, rule);
  if (findings.some(({ grade }) => grade === "serious")) return done(2);
  if (addsUp(findings, threshold)) return done(2, "adds-up");
  if (takesLeave(findings)) return done(2, "takes-leave");
  return done(findings.some(({ grade }) => grade === "weak" || grade === "strong") ? 1 : 0);
}

/** Rules that lift single level-2 signs to level 3 because they stand together. Returns the rule's name. */
export function escalation(findings: readonly Finding[]): string | undefined {
  const open = findings.filter(({ settled }) => !settled);
  const serious = open.filter(({ grade }) => grade === "serious");
  const wishes = serious.filter(({ feature }) => WISHES.has(feature));
  // Means at hand weigh more beside hopelessness than any wish: people act on what is within reach.
  const hopeless = serious.some(({ feature }) => feature === "hopeless" || feature === "entrapment");
  if (hopeless && open.some(({ feature, grade }) => feature === "means" && grade !== "weak"))
    return "despair-and-means";
  if (wishes.length === 0) {
    return new Set(serious.filter(({ feature }) => STEPS.has(feature)).map(({ feature }) => feature)).size >= 2
      ? "two-steps"
      : undefined;
  }
  const has = (feature: Feature, among: readonly Finding[] = open) =>
    among.some((finding) => finding.feature === feature);
  if (has("act-soon")) return "wish-and-act";
  if (open.some((finding) => isOtherStep(finding, wishes))) return "wish-and-step";
  if (
    wishes.some((wish) =>
      open.some(
        (near) => near.feature === "timeframe" && near.sentence === wish.sentence && wish.feature === "ending-soon",
      ),
    )
  ) {
    return "ending-and-hour";
  }
  const ending = wishes.some(({ feature }) => feature === "ending-soon");
  const despair = serious.some(
    ({ feature }) =>
      feature === "hopeless" || feature === "entrapment" || feature === "burden" || feature === "passive",
  );
  return ending && despair ? "ending-and-despair" : undefined;
}

/** A step other than the wish itself: a plan, means, a farewell beside a wish to die. */
function isOtherStep(finding: Finding, wishes: readonly Finding[]): boolean {
  if (
    !STEPS.has(finding.feature) ||
    finding.feature === "ending-soon" ||
    finding.grade === "context" ||
    finding.grade === "weak"
  )
    return false;
  return wishes.some(
    (wish) =>
      wish.feature !== finding.feature &&
      (finding.grade === "serious" ||
        wish.sentence - finding.sentence === 0 ||
        Math.abs(wish.sentence - finding.sentence) === 1),
  );
}

/** Two different ways of taking leave (of things, of people, of next week) say together what neither says alone. */
function takesLeave(findings: readonly Finding[]): boolean {
  const signs = findings.filter(({ feature, grade }) => TAKING_LEAVE.has(feature) && grade === "strong");
  return new Set(signs.map(({ feature }) => feature)).size >= 2;
}

function addsUp(findings: readonly Finding[], threshold: Threshold): boolean {
  const best = new Map<Feature, number>();
  for (const { feature, grade } of findings) {
    if (ADDING.has(feature)) best.set(feature, Math.max(best.get(feature) ?? 0, POINTS[grade]));
  }
  const points = [...best.values()].filter((value) => value > 0);
  const strong = points.filter((value) => value >= POINTS.strong).length;
  const sum = points.reduce((total, value) => total + value, 0);
  return sum >= threshold.points && points.length >= threshold.features && strong >= threshold.strong;
}
