import { burden, worthless } from "./english/burden";
import { classes } from "./english/classes";
import { cues } from "./english/cues";
import { distress, entrapment, exhaustion, hopeless, isolation } from "./english/despair";
import { disorderedEating } from "./english/eating";
import { endingSoon, refusal, unnoticed } from "./english/endings";
import { everyday } from "./english/everyday";
import { idioms } from "./english/idioms";
import { attempt, intent } from "./english/intent";
import { kin } from "./english/kin";
import { meanings } from "./english/meanings";
import { means, methodQuestion } from "./english/means";
import { meetings } from "./english/meetings";
import { oblique } from "./english/oblique";
import { algospeak, passive } from "./english/passive";
import { farewell, plan, preparation } from "./english/preparation";
import { recovered } from "./english/recovered";
import { commandVoices, selfHarm, unsafe } from "./english/self-harm";
import { actSoon, dangerNearby, suicideTopic, timeframe, worryForOther } from "./english/topic";
import type { Lexicon } from "./lexicon";

/** English: the language the check was tuned in. */
export const english: Lexicon = {
  language: "en",
  classes: { ...classes, ...meanings },
  features: [
    ...[intent, attempt, plan, means, methodQuestion, preparation, farewell, selfHarm, commandVoices, unsafe],
    ...[passive, algospeak, endingSoon, refusal, unnoticed, burden, hopeless, entrapment, worthless, isolation],
    ...[exhaustion, disorderedEating, suicideTopic, dangerNearby, actSoon, timeframe, worryForOther, distress],
    ...oblique,
    ...cues,
    ...meetings,
  ],
  idioms,
  earnest: [
    "purpose",
    "deliberately",
    "intentionally",
    "purposely",
    "deserve",
    "deserved",
    "numbness",
    "relapsed",
    "lighter",
  ],
  negators: ["not", "never", "no", "without", "nor", "neither", "nobody", "denied", "deny"],
  negatorsSpent: [
    ...[
      "only",
      "just",
      "stop",
      "help",
      "know",
      "knowing",
      "sure",
      "lie",
      "lying",
      "kidding",
      "joking",
      "joke",
      "care",
      "matter",
      "because",
    ],
    ...[
      "surprised",
      "exaggerating",
      "why",
      "kid",
      "long",
      "even",
      "resist",
      "shake",
      "promise",
      "tell",
      "understand",
      "happy",
      "okay",
      "ok",
    ],
    ...[
      "enough",
      "longer",
      "much",
      "sleep",
      "deny",
      "scared",
      "afraid",
      "one",
      "doubt",
      "trust",
      "safe",
      "better",
      "eat",
      "breathe",
      "pretend",
    ],
  ],
  self: ["i", "me", "my", "myself", "mine", "we"],
  others: [
    ...[
      "he",
      "she",
      "they",
      "him",
      "her",
      "them",
      "his",
      "their",
      "himself",
      "herself",
      "themselves",
      "themself",
      "someone",
      "somebody",
    ],
    ...[
      "people",
      "person",
      "character",
      "protagonist",
      "hero",
      "heroine",
      "villain",
      "patient",
      "patients",
      "teens",
      "teenagers",
      "students",
    ],
    ...[
      "veterans",
      "soldiers",
      "celebrities",
      "victims",
      "survivors",
      "clients",
      "adolescents",
      "who",
      "man",
      "woman",
      "boy",
      "girl",
      "guy",
    ],
  ],
  kin,
  past: [
    "used to",
    "years|decades ago",
    "when i was ..2 teen|teenager|kid|child|young|younger|student|boy|girl|school|college",
    "in the past",
    "back in|then",
    "long ago",
    "as a teen|teenager|kid|child",
    "in my teens|twenties|past|youth",
    "in high school",
    "history of",
    "in|since|of 196*|197*|198*|199*|200*|201*",
    "years|months|decade since i|my ..2",
    "long behind me",
    "for ten|twelve|fifteen|twenty|five|six|seven|eight|nine|many years",
  ],
  everyday,
  recovered,
  topics: [
    ...[
      "novel|story|book|movie|film|series|episode|game|games|play|song|lyrics|poem|script|screenplay|fiction|anime|manga|opera|chapter",
    ],
    ...[
      "character|characters|protagonist|villain|plot|scene|actor|actress|director|author|writers|documentary|podcast|essay|thesis",
    ],
    ...[
      "research|study|studies|studying|paper|article|statistics|statistic|rate|rates|percent|percentage|literature|survey|survey",
    ],
    ...[
      "prevention|awareness|training|course|class|lecture|seminar|textbook|exam|curriculum|policy|law|laws|legislation|debate",
    ],
    ...[
      "definition|define|mean|means|meaning|etymology|history|historical|war|century|king|queen|emperor|philosopher|philosophers|religion",
    ],
    ...[
      "news|reported|headline|headlines|newspaper|celebrity|famous|singer|band|nurse|nursing|pharmacology|toxicology|psychologist|psychology",
    ],
    ...[
      "warning signs",
      "teacher|chemistry|biology|sociology|toxicologist",
      "symptoms|epidemiology|veterinary|assisted|euthanasia|species|animals|whales|lemmings|cells|cell",
      "risk factors",
    ],
    ...[
      "minecraft|roblox|fortnite|skyrim|sims|gta|hamlet|romeo|juliet|shakespeare|hitler|cleopatra|cobain|plath|hemingway|woolf|socrates|monologue",
    ],
  ],
  voices: [
    "character|characters|protagonist|hero|heroine|villain|lyrics|lyric|song|quote|scene|novel|screenplay|script|monologue|translate|translation|line|actor|title",
  ],
};
