/**
 * What there may be something new about: `record`, the person's own record; `clients`, the list of a coach's clients. The name
 * is all that a browser is told.
 */
export const topics = ["record", "clients"] as const;
export type Topic = (typeof topics)[number];

export function isTopic(value: unknown): value is Topic {
  return topics.some((topic) => topic === value);
}
