import { itemsUpTo, numbered, type Questionnaire } from "./questionnaire";

/**
 * Instruments that a commercial product may not use without their owner's leave. They hold rules and no wording, and stay off until
 * an administrator states the licence. What their licences say is from memory: read the owner's page.
 */
function licensed(
  of: Omit<Questionnaire, "version" | "items" | "licence"> & { count: number; terms: string; owner: string },
): Questionnaire {
  const { count, terms, owner, ...rest } = of;
  return { ...rest, version: "1", items: numbered(count), licence: { isFree: false, terms, credit: owner } };
}

const sumOf = (count: number) => ({ of: "sum" as const, items: itemsUpTo(count) });

export const licensedQuestionnaires: readonly Questionnaire[] = [
  licensed({
    id: "who5",
    count: 5,
    answers: { min: 0, max: 5 },
    total: {
      ...sumOf(5),
      times: 4,
      bands: [
        { from: 0, name: "likely depression" },
        { from: 29, name: "poor well-being" },
        { from: 51, name: "not poor" },
      ],
    },
    terms: "CC BY-NC-SA 3.0 IGO: commercial use needs the permission of the WHO.",
    owner: "World Health Organization",
    source: "WHO-5 Well-Being Index, 1998; WHO 2024.",
  }),
  licensed({
    id: "pss10",
    count: 10,
    answers: { min: 0, max: 4 },
    total: { ...sumOf(10), reversed: [4, 5, 7, 8] },
    terms: "Free for academic use without profit; commercial licence.",
    owner: "Sheldon Cohen; Mind Garden",
    source: "Cohen S, Kamarck T, Mermelstein R. J Health Soc Behav 1983;24:385–396.",
  }),
  licensed({
    id: "pss4", // items 2, 4, 5 and 10 of the ten
    count: 4,
    answers: { min: 0, max: 4 },
    total: { ...sumOf(4), reversed: [2, 3] },
    terms: "Free for academic use without profit; commercial licence.",
    owner: "Sheldon Cohen; Mind Garden",
    source: "Cohen S, Kamarck T, Mermelstein R. J Health Soc Behav 1983;24:385–396.",
  }),
  licensed({
    id: "isi",
    count: 7,
    answers: { min: 0, max: 4 },
    total: {
      ...sumOf(7),
      bands: [
        { from: 0, name: "no insomnia" },
        { from: 8, name: "subthreshold" },
        { from: 15, name: "moderate" },
        { from: 22, name: "severe" },
      ],
    },
    terms: "Licensed.",
    owner: "Charles M. Morin; Mapi Research Trust",
    source: "Morin CM. Insomnia: psychological assessment and management, 1993.",
  }),
  licensed({
    id: "psqi", // scored by hand into seven components of 0–3
    count: 7,
    answers: { min: 0, max: 3 },
    total: {
      ...sumOf(7),
      bands: [
        { from: 0, name: "good sleep" },
        { from: 6, name: "poor sleep" },
      ],
    },
    terms: "Licensed.",
    owner: "University of Pittsburgh",
    source: "Buysse DJ et al. Psychiatry Res 1989;28:193–213.",
  }),
  licensed({
    id: "rusated",
    count: 6,
    answers: { min: 0, max: 4 },
    total: sumOf(6),
    terms: "Ask for commercial use.",
    owner: "University of Pittsburgh",
    source: "Buysse DJ. Sleep 2014;37(1):9–17; version 2.",
  }),
  licensed({
    id: "brs",
    count: 6,
    answers: { min: 1, max: 5 },
    total: {
      of: "mean",
      items: itemsUpTo(6),
      reversed: [2, 4, 6],
      bands: [
        { from: 1, name: "low" },
        { from: 3, name: "normal" },
        { from: 4.31, name: "high" },
      ],
    },
    terms: "Free for research with citation; ask for commercial use.",
    owner: "Bruce W. Smith",
    source: "Smith BW et al. Int J Behav Med 2008;15:194–200.",
  }),
  licensed({
    id: "ipanas",
    count: 10, // five of positive affect, then five of negative
    answers: { min: 1, max: 5 },
    total: null,
    parts: { positive: { of: "sum", items: [1, 2, 3, 4, 5] }, negative: { of: "sum", items: [6, 7, 8, 9, 10] } },
    terms: "Permission for commercial use.",
    owner: "SAGE; American Psychological Association",
    source: "Thompson ER. J Cross Cult Psychol 2007;38:227–242.",
  }),
  licensed({
    id: "ders16",
    count: 16,
    answers: { min: 1, max: 5 },
    total: sumOf(16),
    terms: "Free for research; ask for commercial use.",
    owner: "Johan Bjureberg",
    source: "Bjureberg J et al. J Psychopathol Behav Assess 2016;38:284–296.",
  }),
  licensed({
    id: "erq",
    count: 10,
    answers: { min: 1, max: 7 },
    total: null,
    parts: {
      reappraisal: { of: "mean", items: [1, 3, 5, 7, 8, 10] },
      suppression: { of: "mean", items: [2, 4, 6, 9] },
    },
    terms: "Free for research with citation; ask for commercial use.",
    owner: "James J. Gross and Oliver P. John",
    source: "Gross JJ, John OP. J Pers Soc Psychol 2003;85:348–362.",
  }),
  licensed({
    id: "mlq",
    count: 10,
    answers: { min: 1, max: 7 },
    total: null,
    parts: {
      presence: { of: "sum", items: [1, 4, 5, 6, 9], reversed: [9] },
      search: { of: "sum", items: [2, 3, 7, 8, 10] },
    },
    terms: "Free for research and education; commercial use needs permission.",
    owner: "Michael F. Steger; University of Minnesota",
    source: "Steger MF et al. J Couns Psychol 2006;53:80–93.",
  }),
  licensed({
    id: "facitsp12",
    count: 12,
    answers: { min: 0, max: 4 },
    total: { ...sumOf(12), reversed: [4, 8], mayMiss: 2 }, // more than 80 % answered
    parts: {
      meaning: { of: "sum", items: [2, 3, 5, 8], reversed: [8], mayMiss: 1 }, // more than half answered
      peace: { of: "sum", items: [1, 4, 6, 7], reversed: [4], mayMiss: 1 },
      faith: { of: "sum", items: [9, 10, 11, 12], mayMiss: 1 },
    },
    terms: "Licensed.",
    owner: "FACIT.org",
    source: "Peterman AH et al. Ann Behav Med 2002;24:49–58.",
  }),
  licensed({
    id: "gq6",
    count: 6,
    answers: { min: 1, max: 7 },
    total: { ...sumOf(6), reversed: [3, 6] },
    terms: "Free without profit; ask for commercial use.",
    owner: "Michael E. McCullough",
    source: "McCullough ME, Emmons RA, Tsang J. J Pers Soc Psychol 2002;82:112–127.",
  }),
  licensed({
    id: "let",
    count: 6,
    answers: { min: 1, max: 5 },
    total: { ...sumOf(6), reversed: [1, 3, 5] },
    terms: "Free for research; ask for commercial use.",
    owner: "Michael F. Scheier",
    source: "Scheier MF et al. J Behav Med 2006;29:291–298.",
  }),
];
