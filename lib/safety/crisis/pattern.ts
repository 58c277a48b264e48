/** One place of a pattern: a choice of words, or a stretch of at most `max` words that do not matter. */
type Element =
  | { kind: "words"; exact: ReadonlySet<string>; stems: readonly string[]; optional: boolean }
  | { kind: "gap"; max: number };

/** A phrase to look for, compiled. */
export type Pattern = { source: string; elements: readonly Element[] };

/** Named word choices, e.g. `{ want: "want|wish" }`, written `<want>` in a pattern. */
export type WordClasses = Readonly<Record<string, string>>;

/** Counts elementary comparisons, so that a test can prove that work grows with length and nothing worse. */
export type Meter = { steps: number };

// Positions are bits of one 31-bit integer: no phrase reaches further than this many words.
const REACH = 30;

function expandClasses(source: string, classes: WordClasses): string {
  return source.replace(/<([a-z-]+)>/g, (_, name: string) => {
    const words = classes[name];
    if (words === undefined) throw new Error(`unknown word class <${name}> in "${source}"`);
    return expandClasses(words, classes);
  });
}

function toElement(part: string): Element {
  const gap = /^\.\.([1-9])$/.exec(part);
  if (gap) return { kind: "gap", max: Number(gap[1]) };
  const optional = part.endsWith("?");
  const words = (optional ? part.slice(0, -1) : part).split("|").filter((word) => word !== "");
  return {
    kind: "words",
    exact: new Set(words.filter((word) => !word.endsWith("*"))),
    stems: words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
    optional,
  };
}

/**
 * Reads a phrase such as `"<want> ..2 to die|sleep forever?"`: `a|b` a choice, `stem*` any ending, `word?` may be missing,
 * `..n` up to n words of any kind, `<class>` a named choice. The first place must be a word, because the index hangs on it.
 */
export function compilePattern(source: string, classes: WordClasses): Pattern {
  const elements = expandClasses(source, classes).split(" ").map(toElement);
  const first = elements[0];
  if (first?.kind !== "words" || first.optional) throw new Error(`"${source}" must begin with a word`);
  return { source, elements };
}

/**
 * Matches at one place and returns the index after the longest match, or -1. All alternatives are followed at once (one bit per
 * reachable position), so there is nothing to back out of: at most elements × 31 comparisons, whatever the text.
 */
export function matchAt(pattern: Pattern, words: readonly string[], start: number, end: number, meter: Meter): number {
  const span = Math.min(end - start, REACH);
  let reached = 1;
  for (const element of pattern.elements) {
    let next = 0;
    if (element.kind === "gap") {
      for (let skip = 0; skip <= element.max; skip += 1) next |= reached << skip;
      meter.steps += element.max;
    } else {
      if (element.optional) next = reached;
      for (let offset = 0; offset < span; offset += 1) {
        if ((reached & (1 << offset)) === 0) continue;
        meter.steps += 1;
        if (fits(element.exact, element.stems, words[start + offset] ?? "")) next |= 1 << (offset + 1);
      }
    }
    reached = next & 0x7fffffff;
    if (reached === 0) return -1;
  }
  const furthest = 31 - Math.clz32(reached);
  return start + Math.min(furthest, span);
}

function fits(exact: ReadonlySet<string>, stems: readonly string[], word: string): boolean {
  if (exact.has(word)) return true;
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return false;
}
