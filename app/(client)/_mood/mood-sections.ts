import { oncePer } from "@/lib/once-per";
import { faces, moods } from "@/lib/wellness/check-in/vocabularies";
import { say } from "@/lib/words";

/** The moods by their face, for a list to choose from. */
export const moodSections = oncePer((locale) =>
  faces.map((face) => ({
    label: say(locale, `vocabularies.faces.${face}`),
    choices: moods
      .filter((mood) => mood.face === face)
      .map(({ word }) => ({ value: word, label: say(locale, `vocabularies.moods.${word}`) })),
  })),
);
