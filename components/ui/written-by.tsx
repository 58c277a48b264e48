import { WRITTEN_BY } from "@/lib/forms/written-by";

/** Says inside a form who opened it, so that what they write is saved as theirs or not at all. */
export function WrittenBy({ person }: { person: string }) {
  return <input type="hidden" name={WRITTEN_BY} value={person} />;
}
