/** One place of a pattern: a choice of words, or a stretch of at most `max` words that do not matter. */
type Element =
  | { kind: "words"; exact: ReadonlySet<string>; stems: readonly string[]; optional: boolean; choice: number }
  | { kind: "gap"; max: number };

/** A phrase to look for, compiled. */
export type Pattern = { source: string; elements: readonly Element[] };

/** Named word choices, e.g. `{ want: "want|wish" }`, written `<want>` in a pattern. */
export type WordClasses = Readonly<Record<string, string>>;

/** Which choices a word belongs to, one bit each. */
export type Row = Uint8Array;

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

// The same choice of words stands in many patterns: it gets one number, and a word of a text is looked up once for all of them.
const choices = new Map<string, number>();

function numberOf(choice: string): number {
  const known = choices.get(choice) ?? choices.size;
  choices.set(choice, known);
  return known;
}

function toElement(part: string): Element {
  const gap = /^\.\.([1-9])$/.exec(part);
  if (gap) return { kind: "gap", max: Number(gap[1]) };
  const optional = part.endsWith("?");
  const choice = optional ? part.slice(0, -1) : part;
  const words = choice.split("|").filter((word) => word !== "");
  return {
    kind: "words",
    exact: new Set(words.filter((word) => !word.endsWith("*"))),
    stems: words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
    optional,
    choice: numberOf(choice),
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
export function matchAt(pattern: Pattern, rows: readonly Row[], start: number, end: number, meter: Meter): number {
  const span = Math.min(end - start, REACH);
  let reached = 1;
  for (const element of pattern.elements) {
    let next = 0;
    if (element.kind === "gap") {
      for (let skip = 0; skip <= element.max; skip += 1) next |= reached << skip;
      meter.steps += element.max;
    } else {
      if (element.optional) next = reached;
      for (let open = reached; open !== 0; open &= open - 1) {
        const offset = 31 - Math.clz32(open & -open);
        if (offset >= span) break;
        meter.steps += 1;
        if (holds(rows[start + offset], element.choice)) next |= 1 << (offset + 1);
      }
    }
    reached = next & 0x7fffffff;
    if (reached === 0) return -1;
  }
  const furthest = 31 - Math.clz32(reached);
  return start + Math.min(furthest, span);
}

function holds(row: Row | undefined, choice: number): boolean {
  return row !== undefined && ((row[choice >> 3] ?? 0) & (1 << (choice & 7))) !== 0;
}

/** Makes the table that says of any word which choices of these patterns it belongs to. Built once, when the module loads. */
export function tabulate(patterns: Iterable<Pattern>): (word: string) => Row {
  const bytes = (choices.size >> 3) + 1;
  const none: Row = new Uint8Array(bytes);
  const exact = new Map<string, Row>();
  const stems = new Map<string, Row>();
  for (const element of [...patterns].flatMap(({ elements }) => elements)) {
    if (element.kind === "gap") continue;
    for (const word of element.exact) mark(exact, word, element.choice, bytes);
    for (const stem of element.stems) mark(stems, stem, element.choice, bytes);
  }
  return (word) => {
    const whole = exact.get(word) ?? none;
    const begun = [...stems].flatMap(([stem, row]) => (word.startsWith(stem) ? [row] : []));
    return begun.length === 0
      ? whole
      : whole.map((byte, at) => begun.reduce((bits, row) => bits | (row[at] ?? 0), byte));
  };
}

function mark(table: Map<string, Row>, word: string, choice: number, bytes: number): void {
  const row = table.get(word) ?? new Uint8Array(bytes);
  row[choice >> 3] = (row[choice >> 3] ?? 0) | (1 << (choice & 7));
  table.set(word, row);
}
