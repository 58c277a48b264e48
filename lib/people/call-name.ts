/** How to address somebody in a sentence: the first word of their name; null when they have not told us one. */
export function callName(name: string): string | null {
  return name.trim().split(/\s+/u)[0] || null;
}
