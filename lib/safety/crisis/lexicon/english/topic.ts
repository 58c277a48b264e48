import type { FeaturePhrases } from "../lexicon";

/** The subject named with no speaker behind it; study, news and history take this away again. */
export const suicideTopic: FeaturePhrases = {
  feature: "suicide-topic",
  serious: [
    "commit|commits|committed|committing suicide",
    "kill|kills|killed|killing|hang|hanged|hung|shot|hurt|hurting|harm|harming|cut|cutting himself|herself|themselves|themself|himselves",
    "took|take|takes|taking|end|ended|ending|ends his|her|their own? life|lives",
    "died|dies|lost ..2 by|to suicide",
    "suicide|suicidal and|or|is|note|attempt|thoughts|plan|method|methods|pills|thread|empowering|romantic|beautiful|brave|post",
    "glorify|glorifying|promote|promoting|romanticize|romanticise|encourage|encouraging|empowering|celebrate|challenge|convince|persuade|thread|poem|post|trend ..6 suicide|anorexia|cutting|starving|bulimia|harm",
    "suicide|harm|anorexia|starving|cutting ..4 empowering|beautiful|romantic|cool|glamorous|good|brave|noble|challenge|pact",
    "suicid* friend|pact|thoughts",
  ],
  strong: ["suicid*", "self harm"],
};

/** Fear for another person. */
export const worryForOther: FeaturePhrases = {
  feature: "worry-for-other",
  serious: [
    "help|support|talk|save|respond|say|stop|do ..4 someone|somebody|friend|person|son|daughter|brother|sister|husband|wife|partner|mom|mum|dad|child|teen|teenager|roommate|colleague|student|loved|one|boyfriend|girlfriend|client ..4 suicidal|suicide|die|cutting|harm|life|self|hurting|kill|hurt|depressed|unalive",
    "worried|afraid|scared|fear|terrified|concerned|think|thinks|know|sure ..3 he|she|they|friend|son|daughter|brother|sister|husband|wife|mom|mum|dad|child|partner|roommate|boyfriend|girlfriend|student|cousin ..3 hurt|harm|kill|do|cut|end|suicide|suicidal|overdose|die|cutting ..1 himself|herself|themselves|themself|something|his|her|their|tonight|again|suicide|stupid|by",
    "he|she|they|son|daughter|friend|brother|sister|husband|wife|mom|mum|dad|partner|child|boyfriend|girlfriend|student|roommate|cousin|colleague|nephew|niece|uncle|aunt|grandson|granddaughter|neighbour|neighbor|ex is|has|been|was|might|feels|became|gets|sounds|seems|could|may ..3 suicidal|cutting|self|harming|suicide|voices ..1",
    "he|she|they|son|daughter|friend|brother|sister|husband|wife|mom|mum|dad|partner|child|boyfriend|girlfriend|student|roommate|cousin|colleague|nephew|niece ..5 goodbye message|note|letter|text|post|video",
    "he|she|they|son|daughter|friend|brother|sister|husband|wife|mom|mum|dad|partner|child|boyfriend|girlfriend|student|roommate|colleague|nephew|niece ..6 not ..1 want|wanting to ..1 live|be|exist|wake ..1 anymore|here|alive|any|up|more",
    "he|she|they|son|daughter|friend|brother|sister|husband|wife|mom|mum|dad|partner|child|boyfriend|girlfriend|student|roommate|colleague|nephew|niece ..5 better off without him|her|them",
    "he|she|they|son|daughter|friend|brother|sister|husband|wife|mom|mum|dad|partner|child|boyfriend|girlfriend|student|roommate|colleague|nephew|niece ..5 want|wants|wanted|wanting|talking|talks|talked|threatening|threatens|threatened|going|tried|attempted|planning|wishes|wished|thinking ..3 to|about|of ..1 die|dying|kill|killing|hurt|hurting|hang|end|ending|jump|overdose|suicide|was|dead ..1",
    "friend|son|daughter|brother|sister|child|student|partner|he|she|they ..5 tried|attempted ..2 overdose|overdosed|suicide|kill",
  ],
};

/** Words that give another statement its hour. */
export const timeframe: FeaturePhrases = {
  feature: "timeframe",
  context: [
    "tonight|today|tomorrow",
    "this weekend|evening|week|afternoon",
    "in an? hour",
    "before morning|dawn|midnight",
  ],
};

/** Doing "it" at an hour: nothing by itself, everything beside a wish to die. */
export const actSoon: FeaturePhrases = {
  feature: "act-soon",
  context: [
    "do|doing|end|ending|finish it|this|something ..2 tonight|today|tomorrow|now|soon",
    "tonight ..4 do|end|finish|ending|doing it|this",
    "have to act|do it",
    "it is happening tonight|today|soon",
    "tonight is the night",
    "get it over with",
  ],
};

/** Something that could harm, merely mentioned. */
export const dangerNearby: FeaturePhrases = {
  feature: "danger-nearby",
  context: [
    "<weapon> ..3 house|home|drawer|nightstand|closet|safe|bed|hand|lap",
    "my|have|the|own gun|guns|pistol|handgun|rifle",
    "bridge|railing|ledge|rooftop",
    "<pills> ..3 cabinet|drawer|hand|bottle|stash",
  ],
};
