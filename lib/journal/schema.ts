import { z } from "zod";
import { checkbox, idField, list, optionalText, optionalWhole, requiredText } from "@/lib/forms/fields";
import { moods } from "@/lib/wellness/check-in/vocabularies";

export const limits = { title: 200, content: 50_000, tag: 40, tags: 12 } as const;

/** Tags as typed, commas between, or as a list; trimmed, without repetitions. */
export const tagsField = z.preprocess(
  (value) =>
    typeof value === "string"
      ? value
          .split(",")
          .map((tag) => tag.trim())
          .filter(Boolean)
      : value,
  list(requiredText(limits.tag), limits.tags).transform((tags) => [...new Set(tags)]),
);

/** A word of the vocabulary, or none. */
const moodField = optionalText(50).refine((word) => word === null || moods.some((mood) => mood.word === word), {
  message: "errors.unknownWord",
});

export const writeEntrySchema = z.strictObject({
  id: idField,
  title: optionalText(limits.title),
  content: requiredText(limits.content),
  moodScore: optionalWhole(1, 10),
  mood: moodField,
  tags: tagsField,
  isShared: checkbox,
});
type Written = z.output<typeof writeEntrySchema>;
/** A word for the mood may be left out: most entries have none. */
export type WriteEntryInput = Omit<Written, "mood"> & Partial<Pick<Written, "mood">>;
