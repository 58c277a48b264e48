import type { Lexicon } from "./lexicon";

/** French. A small lexicon of the plain ways to say it, without accents; elided words are joined (j'ai: jai). */
export const french: Lexicon = {
  language: "fr",
  classes: { veux: "veux|voudrais|vais|pense|envie|voulais|aimerais|essaye|failli|prefere|prefererais" },
  features: [
    {
      feature: "intent",
      acute: [
        "me tuer|suicider|pendre|noyer|foutre en lair",
        "me tuer|suicider|pendre|flinguer|defenestrer",
        "<veux> ..2 mourir|crever",
        "mettre fin a mes|ma|tout jours|vie",
        "mettre fin a mes jours",
        "en finir ..2 vie|maintenant|soir|definitivement|tout|tous|pour",
        "<veux> ..2 en finir",
        "idees|pensees suicidaires|noires|de suicide",
        "suis|etre suicidaire",
        "moter la vie",
        "sauter ..3 pont|toit|balcon|fenetre|train|falaise",
        "me jeter ..3 train|pont|fenetre|metro|vide|balcon",
      ],
      serious: ["suicidaire", "tout arreter|finir"],
    },
    {
      feature: "self-harm",
      acute: [
        "me scarifier|scarifie|mutiler|mutile|couper les|mes",
        "automutilation|scarification",
        "me faire|fais|suis ..1 du mal",
        "me coupe|couper les veines|bras|poignets",
        "ouvrir les veines",
      ],
    },
    {
      feature: "attempt",
      acute: [
        "jai ..1 avale|pris ..2 tous|toutes|boite ..3 medicaments|cachets|comprimes|pilules",
        "tentative de suicide",
        "ma tentative de",
      ],
    },
    { feature: "command-voices", acute: ["voix ..6 disent|dit|ordonnent|demandent ..5 tuer|faire|mourir|sauter|mal"] },
    { feature: "preparation", acute: ["lettre|lettres|mot dadieu|dadieux"] },
    {
      feature: "passive",
      serious: [
        "plus|pas ..2 envie ..1 de|detre ..1 vivre|la|exister|continuer|reveiller|ici",
        "ne veux plus|pas ..1 vivre|exister|etre|reveiller|continuer|me",
        "veux|peux plus ..1 vivre|continuer|exister|etre",
        "ne plus|jamais ..1 me? reveiller|etre|exister|vivre|etre la",
        "mendormir ..5 jamais|pas|plus ..3",
        "dormir pour toujours",
        "disparaitre ..2 toujours|jamais|bon",
        "fatigue|fatiguee|marre|lasse|epuise de vivre|la|exister|tout",
        "vie ..4 plus|pas|aucun sens|peine|detre",
        "aucune|plus raison de vivre|continuer",
        "voudrais etre mort|morte",
        "naitre|ne|nee jamais",
      ],
    },
    { feature: "burden", serious: ["mieux sans moi", "sans moi ..4 mieux", "suis un|une fardeau|poids|charge"] },
    { feature: "unnoticed", serious: ["personne ..4 manquerais|manquerai|remarquerait|regretterait"] },
    {
      feature: "hopeless",
      serious: ["plus|aucun|aucune despoir|espoir|issue", "perdu ..2 espoir", "sans espoir|issue"],
      strong: ["sarrangera|ira jamais"],
    },
    {
      feature: "worry-for-other",
      serious: [
        "mon|ma|notre fils|fille|ami|amie|frere|soeur|mari|femme|copain|copine ..6 suicider|tuer|mourir|suicidaire|scarifie",
      ],
    },
    {
      feature: "distress",
      weak: [
        "triste|epuise|epuisee|angoisse|anxieux|anxieuse|stresse|stressee|deprime|deprimee|pleure|seul|seule|peur",
      ],
    },
  ],
  idioms: [
    "mourir|meurs|mort|morte|crever de rire|faim|fatigue|honte|chaud|froid|ennui|soif|sommeil",
    "tuer le temps",
    "me tue",
    "morte de rire",
    "couper les cheveux|ongles",
    "me couper|coupe les|mes cheveux|ongles",
  ],
  earnest: ["expres"],
  negators: ["pas", "jamais", "aucunement"],
  negatorsSpent: ["seulement", "sais", "que"],
  self: ["je", "jai", "me", "moi", "mon", "ma", "mes"],
  others: ["il", "elle", "ils", "elles", "quelquun", "gens", "personnes", "se"],
  kin: ["fils", "fille", "ami", "amie", "frere", "soeur", "mere", "pere", "mari", "femme", "copain", "copine"],
  past: ["il y a ..2 ans", "quand jetais ..2 jeune|ado|enfant|adolescent|adolescente", "autrefois"],
  topics: ["livre|roman|film|serie|jeu|etude|statistiques|taux|prevention|histoire|journal|article"],
  voices: ["personnage|chanson|paroles|citation"],
};
