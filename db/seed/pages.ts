/** Ava's journal and moods, `back` days ago. Invented. */
type Page = {
  back: number;
  title: string | null;
  content: string;
  moodScore: number | null;
  tags: string[];
  isShared: boolean;
};

export const pages: readonly Page[] = [
  {
    back: 341,
    title: "Why I am doing this",
    content: "I keep saying that the year ran away from me. This time I want to see where it goes while it goes.",
    moodScore: 6,
    tags: ["beginning"],
    isShared: true,
  },
  {
    back: 322,
    title: null,
    content: "Slept badly, snapped at Jonas over the dishes, apologised before lunch. Noticing it is new.",
    moodScore: 4,
    tags: ["home"],
    isShared: false,
  },
  {
    back: 301,
    title: "The choir",
    content:
      "First evening back in the choir after two years. I had forgotten how it feels when forty people breathe in at once.",
    moodScore: 9,
    tags: ["music", "people"],
    isShared: true,
  },
  {
    back: 274,
    title: "Numbers",
    content: "Went through the accounts with tea instead of dread. It is less bad than the feeling I had about it.",
    moodScore: 7,
    tags: ["money"],
    isShared: false,
  },
  {
    back: 248,
    title: null,
    content: "Long walk along the canal. Called my mother from the bench where we used to sit.",
    moodScore: 8,
    tags: ["family", "walk"],
    isShared: false,
  },
  {
    back: 221,
    title: "Saying no",
    content: "Turned down the extra project. My voice shook and nobody noticed. The evening was mine.",
    moodScore: 8,
    tags: ["work"],
    isShared: true,
  },
  {
    back: 190,
    title: null,
    content: "Nothing much to say today, and that is fine too.",
    moodScore: 6,
    tags: [],
    isShared: false,
  },
  {
    back: 163,
    title: "Half a year",
    content: "Half a year of evenings. The bad weeks look smaller from here, the good ones did not feel that long.",
    moodScore: 7,
    tags: ["looking back"],
    isShared: true,
  },
  {
    back: 128,
    title: "Ill",
    content: "Third day in bed with a fever. Soup, radio, sleep. I did not try to be useful.",
    moodScore: 3,
    tags: ["ill"],
    isShared: false,
  },
  {
    back: 122,
    title: null,
    content: "First walk outside. The air smelled of rain and I was slow and happy.",
    moodScore: 7,
    tags: ["walk"],
    isShared: false,
  },
  {
    back: 79,
    title: "Kyoto, early",
    content:
      "Up at five because my body thinks it is evening. A garden with nobody in it. I wrote three postcards and meant them.",
    moodScore: 9,
    tags: ["trip"],
    isShared: true,
  },
  {
    back: 75,
    title: "Trains",
    content: "Everything arrives when it says it will. I would like to be a person like that, at least on Tuesdays.",
    moodScore: 8,
    tags: ["trip"],
    isShared: false,
  },
  {
    back: 58,
    title: null,
    content: "Back at work, and back in my own bed. Jet lag makes every meeting sound like it is under water.",
    moodScore: 5,
    tags: ["work"],
    isShared: false,
  },
  {
    back: 36,
    title: "With Maya",
    content: "We talked about what I do in the hour before sleep. I do not like the answer, but it is an answer.",
    moodScore: 6,
    tags: ["coaching", "sleep"],
    isShared: true,
  },
  {
    back: 17,
    title: "The lake",
    content: "Cold water before breakfast with Lena. We shouted, then we laughed, then we could not feel our feet.",
    moodScore: 9,
    tags: ["lake", "people"],
    isShared: true,
  },
  {
    back: 9,
    title: null,
    content: "A heavy Monday. I moved one meeting and it helped more than it should.",
    moodScore: 5,
    tags: ["work"],
    isShared: false,
  },
  {
    back: 2,
    title: "Small things",
    content: "The baker remembered my order. Finished the book. Phone in the kitchen since nine.",
    moodScore: 8,
    tags: ["evening"],
    isShared: false,
  },
];

type QuickMood = {
  back: number;
  minutes: number;
  moodScore: number;
  mood: string | null;
  ownWords: string | null;
  notes: string | null;
  tags: string[];
};

export const quickMoods: readonly QuickMood[] = [
  { back: 6, minutes: 490, moodScore: 6, mood: "even", ownWords: null, notes: null, tags: [] },
  {
    back: 5,
    minutes: 1090,
    moodScore: 8,
    mood: "relief",
    ownWords: null,
    notes: "The review went well.",
    tags: ["work"],
  },
  { back: 3, minutes: 760, moodScore: 4, mood: "tiredness", ownWords: null, notes: null, tags: [] },
  { back: 2, minutes: 1270, moodScore: 8, mood: "contentment", ownWords: null, notes: null, tags: [] },
  { back: 1, minutes: 830, moodScore: 6, mood: null, ownWords: "busy, but mine", notes: null, tags: ["work"] },
];
