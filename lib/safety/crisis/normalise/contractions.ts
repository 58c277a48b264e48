/** Short and joined spellings in full, so that every pattern is written once. The right-hand words must be final themselves. */
// biome-ignore format: a table of pairs reads better in rows
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    im: "i am", ive: "i have", id: "i would", dont: "do not", doesnt: "does not", didnt: "did not", cant: "can not",
    cannot: "can not", couldnt: "could not", wont: "will not", wouldnt: "would not", shouldnt: "should not", isnt: "is not",
    arent: "are not", wasnt: "was not", werent: "were not", havent: "have not", hasnt: "has not", hadnt: "had not",
    aint: "is not", mustnt: "must not", shant: "shall not", youre: "you are", youll: "you will", youve: "you have",
    theyre: "they are", theyll: "they will", theyd: "they would", theyve: "they have", hes: "he is", shes: "she is",
    thats: "that is", theres: "there is", whats: "what is", lifes: "life is", ima: "i am going to", imma: "i am going to",
    gonna: "going to", gunna: "going to", wanna: "want to", wana: "want to", gotta: "got to", tryna: "trying to",
    finna: "going to", kinda: "kind of", sorta: "sort of", lemme: "let me", dunno: "do not know", alot: "a lot",
    u: "you", ur: "your", ya: "you", em: "them", cuz: "because", cause: "because", bc: "because", coz: "because",
    tmrw: "tomorrow", tmr: "tomorrow", tomorow: "tomorrow", tommorow: "tomorrow", tonite: "tonight", tonght: "tonight",
    "2nite": "tonight", "2night": "tonight", "2day": "today", "2moro": "tomorrow", rn: "right now", nobodys: "nobody is",
    anymor: "anymore", noone: "nobody", noones: "nobody is", everyones: "everyone is", everyday: "every day",
    myslef: "myself", meself: "myself", mysef: "myself", myselfs: "myself", kil: "kill", kll: "kill", killin: "killing",
    diee: "die", ded: "dead", sucide: "suicide", suiside: "suicide", sucidal: "suicidal", suicidle: "suicidal",
    suicidial: "suicidal", suacide: "suicide", suicde: "suicide", sooicide: "suicide",
    aliven: "alive", unaliving: "unalive", unalived: "unalive", unaliveing: "unalive",
    killmyself: "kill myself", killingmyself: "killing myself", wanttodie: "want to die", wannadie: "want to die",
    iwanttodie: "i want to die", iwannadie: "i want to die", endmylife: "end my life", endingmylife: "ending my life",
    enditall: "end it all", endit: "end it", selfharm: "self harm", selfharming: "self harming", selfharmed: "self harmed",
    selfinjury: "self injury", iwantto: "i want to", luv: "love", pls: "please", plz: "please", ppl: "people",
    suicid: "suicide", sucid: "suicide", suicidel: "suicidal", sewersliding: "sewerslide", offmyself: "off myself", offed: "killed",
    wnt: "want", wan: "want", hv: "have", hav: "have", wud: "would", shud: "should", cud: "could", gona: "going to", gon: "going to",
    planing: "planning", nvr: "never", nobdy: "nobody", no1: "nobody", sum1: "someone", any1: "anyone", every1: "everyone",
    w: "with", wo: "without", idc: "i do not care", idgaf: "i do not care", cba: "can not be bothered",
    n: "and", liv: "live", alve: "alive", dieing: "dying", worthles: "worthless", hopless: "hopeless", lyf: "life",
    thier: "their", becuase: "because", withouth: "without", wich: "which", alright: "all right",
  }).map(([short, full]) => [short, full.split(" ")]),
);

// Endings after an apostrophe. "'s" is the verb only after these words, otherwise a possessive that says nothing here.
const ENDINGS: Readonly<Record<string, string>> = { ll: "will", re: "are", ve: "have", d: "would", m: "am" };
const IS = new Set([
  "he",
  "she",
  "it",
  "that",
  "there",
  "what",
  "who",
  "life",
  "nobody",
  "everyone",
  "everything",
  "where",
  "here",
]);
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  "can't": ["can", "not"],
  "won't": ["will", "not"],
  "shan't": ["shall", "not"],
  "ain't": ["is", "not"],
  "y'all": ["you", "all"],
  "'cause": ["because"],
};

/** Writes a contracted word out: "don't" → do not, "he'll" → he will, "mum's" → mum. */
export function writeOut(word: string): readonly string[] {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  const cut = word.lastIndexOf("'");
  const [stem, ending] = cut < 0 ? [word, ""] : [word.slice(0, cut), word.slice(cut + 1)];
  if (ending === "t" && stem.endsWith("n") && stem.length > 3) return [stem.slice(0, -1), "not"];
  const full = ENDINGS[ending];
  if (full !== undefined && /^[a-z]+$/.test(stem)) return [stem, full];
  if (ending === "s") return IS.has(stem) ? [stem, "is"] : [stem];
  return [word];
}
