export const testTypes = [
  "blood_count",
  "metabolic",
  "basic_metabolic",
  "lipids",
  "thyroid",
  "glucose",
  "liver",
  "kidney",
  "vitamins",
  "iron",
  "hormones",
  "inflammation",
  "other",
] as const;

export const comparators = ["lt", "gt"] as const;
export const labFlags = ["low", "normal", "high", "critical"] as const;
