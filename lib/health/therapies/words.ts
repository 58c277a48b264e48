/** Kinds of treatment, never a product or who sells it. Stored by these words. */
export const therapyTypes = [
  "stem_cell",
  "iv_therapy",
  "ozone",
  "hyperbaric",
  "cryo",
  "sauna",
  "ice_bath",
  "plant_medicine",
  "other",
] as const;
