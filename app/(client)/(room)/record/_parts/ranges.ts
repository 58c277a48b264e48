/** How far back the charts of the record look, in days. */
export const ranges = [30, 90, 365] as const;
export type Range = (typeof ranges)[number];

/** The range that an address names; three months for anything else. */
export function rangeFrom(text: unknown): Range {
  return ranges.find((days) => String(days) === text) ?? 90;
}
