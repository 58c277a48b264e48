/** A sentence about a person: the key of a message and what it speaks of. Rules choose it; `say()` puts it into words. */
export type Sentence = { key: string; params: Record<string, string | number> };

/** How a sentence addresses the person; nobody has to have told us a name. */
export function addressed(name: string | null): { named: "yes" | "no"; name: string } {
  const known = name?.trim() ?? "";
  return { named: known === "" ? "no" : "yes", name: known };
}
