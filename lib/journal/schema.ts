import { z } from "zod";
import { checkbox, idField, list, optionalText, optionalWhole, requiredText } from "@/lib/forms/fields";

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

export const writeEntrySchema = z.strictObject({
  id: idField,
  title: optionalText(limits.title),
  content: requiredText(limits.content),
  moodScore: optionalWhole(1, 10),
  tags: tagsField,
  isShared: checkbox,
});
export type WriteEntryInput = z.output<typeof writeEntrySchema>;
