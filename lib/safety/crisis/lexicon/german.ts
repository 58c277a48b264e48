import type { Lexicon } from "./lexicon";

/** German. A small lexicon of the plain ways to say it; written without umlauts' dots, as normalising leaves them. */
export const german: Lexicon = {
  language: "de",
  classes: {
    mich: "mich|mir",
    morden:
      "umbringen|umzubringen|toten|toeten|erhangen|erhaengen|aufhangen|aufhaengen|erschiessen|ertranken|vergiften|ritzen|verletzen|schneiden",
    moral: "alle|allen|meine|familie|kinder|welt|anderen",
  },
  features: [
    {
      feature: "intent",
      acute: [
        "bringe|bring ..1 mich ..2 um",
        "mich ..4 umbringen|umzubringen|toten|erhangen|erschiessen|umgebracht|aufhangen",
        "nehme|nehmen ..2 mir ..2 das leben",
        "mir ..2 das leben nehmen|zu",
        "leben ..2 ein ende setzen|machen",
        "mein leben beenden|zu",
        "will|mochte|wollte|wurde ..4 sterben|tot sein?",
        "suizidgedanken|selbstmordgedanken|suizidal",
        "selbstmord begehen|machen",
        "suizid begehen|machen",
        "vor ..2 zug|bahn|auto werfen|springen",
        "von ..2 brucke|dach|balkon springen|sturzen",
        "heute nacht ..3 schluss|vorbei|ende",
      ],
      serious: ["selbstmord", "suizid", "schluss machen mit allem", "allem ein ende", "dem ein ende"],
    },
    {
      feature: "self-harm",
      acute: [
        "mich ..2 selbst? ..1 verletze|verletzen|verletzt|ritze|ritzen|geritzt|schneide|geschnitten ..1 wieder|habe|an|am",
        "ritze|ritzen mich",
        "mich ..2 ritzen|geritzt|selbstverletzung",
        "verletze mich selbst|wieder",
        "selbstverletzung",
      ],
    },
    {
      feature: "attempt",
      acute: [
        "tabletten ..3 geschluckt|genommen|schlucken alle|alle",
        "alle tabletten|pillen geschluckt|genommen|schlucken",
        "suizidversuch|selbstmordversuch",
      ],
    },
    {
      feature: "command-voices",
      acute: ["stimmen ..6 sagen|befehlen|sage ..5 soll|tun|umbringen|springen|verletzen|antun"],
    },
    {
      feature: "preparation",
      acute: ["abschiedsbrief|abschiedsbriefe ..3 geschrieben|fertig|schreiben", "abschiedsbrief"],
    },
    {
      feature: "passive",
      serious: [
        "nicht|nie mehr leben|aufwachen|dasein|existieren|weiterleben|weiter",
        "will|mochte|wollte|kann ..3 nicht mehr ..2 leben|da|hier|aufwachen ..1",
        "lebensmude",
        "ware|war ich ..3 tot|nie geboren|nicht geboren|nicht mehr",
        "keinen|kein sinn|grund ..2 leben|weiterleben|mehr",
        "leben ..3 keinen sinn|nicht lebenswert|sinnlos",
        "fur immer schlafen|einschlafen",
        "einschlafen und nicht|nie",
        "einfach verschwinden|weg sein",
      ],
    },
    {
      feature: "burden",
      serious: ["ohne mich ..3 besser", "besser ..3 ohne mich", "bin ..3 last|belastung|burde ..2 fur"],
    },
    { feature: "unnoticed", serious: ["niemand|keiner ..3 vermissen|merken|vermisst ..2"] },
    {
      feature: "hopeless",
      serious: ["keine hoffnung mehr", "keinen ausweg ..1 mehr?", "hoffnungslos"],
      strong: ["wird nie|niemals besser", "ausweglos"],
    },
    {
      feature: "worry-for-other",
      serious: [
        "mein|meine|unser sohn|tochter|freund|freundin|mann|frau|bruder|schwester ..6 umbringen|sterben|leben nehmen|suizidal|ritzt|selbst",
      ],
    },
    { feature: "distress", weak: ["traurig|erschopft|uberfordert|einsam|gestresst|verzweifelt|angst|wutend|mude"] },
  ],
  idioms: [
    "lache|lachen|lach mich ..1 tot",
    "bringt mich um",
    "bringt mich noch um",
    "tot mude",
    "todmude",
    "totgelacht",
    "sterben vor|fur ..1 lachen|langeweile|hunger|pizza|kaffee",
    "vor ..1 lachen|scham|langeweile|hunger sterben|gestorben|tot",
    "in den finger geschnitten",
    "mich ..2 beim ..2 geschnitten|verletzt|verbrannt",
    "beim kochen|rasieren|sport ..3 geschnitten|verletzt",
  ],
  earnest: ["absichtlich"],
  negators: ["nicht", "nie", "niemals", "kein", "keine", "keinen"],
  negatorsSpent: ["mehr", "nur", "aufhoren", "anders"],
  self: ["ich", "mich", "mir", "mein", "meine", "meinem", "meinen"],
  others: ["er", "sie", "ihn", "ihm", "jemand", "leute", "menschen", "sich"],
  kin: ["sohn", "tochter", "freund", "freundin", "bruder", "schwester", "mutter", "vater", "mann", "frau", "kind"],
  past: ["vor jahren", "fruher", "als kind|jugendlicher|teenager"],
  topics: ["buch|roman|film|serie|spiel|studie|statistik|forschung|pravention|geschichte|nachrichten|artikel|vortrag"],
  voices: ["figur|romanfigur|charakter|liedtext|zitat"],
};
