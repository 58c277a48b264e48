import type { FeaturePhrases } from "../lexicon";

/**
 * Loose meetings of two meanings (a wish and death, weariness and life, means and taking them) for sentences that nobody foresaw.
 * Wide on purpose: the idioms and the reading of subject and denial take the harmless ones back.
 */
export const cues: readonly FeaturePhrases[] = [
  {
    feature: "passive",
    serious: [
      "<longing> ..5 <deathly>",
      "why was|am i ..1 ever|even|still ..1 born|alive|here",
      "why was|am i born|alive",
      "not ..2 have ..2 in me to ..2 live|living|exist|alive|on",
      "mercy|blessing|kindness|relief|gift|better ..3 if|when ..1 i ..2 not|never|died|dead|gone",
      "fall|fell|falling|go|drift asleep|sleep ..1 and ..1 never|not ..1 come|wake|return|back",
      "<longing> ..5 fatal|terminal|deadly|incurable|lethal|tumor|aneurysm",
      "daydream|daydreaming|fantasize|fantasizing|fantasise ..3 fatal|terminal|cancer|accident|disease|crash|illness",
      "hope|wish|pray|hoping ..2 tomorrow never|not ..1 come|comes|arrives",
      "not ..1 being conscious|awake|alive|existing|here ..1",
      "should|could|would|maybe|rather ..2 not be|exist here|alive|around|anymore|at",
      "past|beyond the? ..1 point ..1 of|for saving|help|helping|rescue|rescuing|repair",
      "had it with ..1 being|living|life|existing|everything",
      "being|staying alive ..3 <weary-of-it>",
      "my life ..1 ended|stopped|finished ..1 years|months|long|already|when|then",
      "foot|out|halfway ..2 of this life|world",
      "lost|losing|no|without|forgot ..2 reason|reasons|purpose ..1 to|for ..1 be|being|live|stay|living|exist|carry",
      "<deathly> ..3 <soothing>",
      "<weary> ..4 <alive>",
      "lost|lose|losing|no|without|zero|any|little|lack ..1 will|desire|wish|want|motivation|reason|urge ..1 to|for live|survive|living|life|exist|wake|alive",
      "lost the|my will|desire ..1",
      "pretending|pretend ..2 want|like|enjoy ..1 to? live|life|living|alive",
      "nothing|no|not|nobody ..3 keeping|keeps|keep|holding|holds|tying|left ..2 me|here ..1 here|alive|going|around|anymore|earth|for",
      "only|thing|reason|what ..4 keeping|keeps|kept|holding ..1 me ..1 alive|here|breathing|around|living",
      "not|never ..2 want ..1 to? see|face|live|have|start|begin|get ..2 another|one|next|any|tomorrow ..1 sunrise|day|morning|birthday|christmas|year|week|more|summer|winter",
      "can not ..1 do|face|take|survive|live|handle|bear another ..1 day|year|morning|night|hour|minute ..4 of|this|living|another|anymore|like|alone|with",
      "not ..1 meant|made|built|cut|supposed|fit ..1 for|to|out ..2 this|be|live|the|exist|life ..1 world|life|here|alive|earth|exist",
      "hope|wish|pray|hoping|want|dream|imagine ..2 my|the|this|a plane|car|train|bus|heart|truck ..4 down|crash|crashes|crashed|stops|stop|hits|hit|explodes|me",
      "trade|swap|switch|change ..2 places|place|lives ..4 dying|dead|terminal|died|grave",
      "earth|ground|floor|sea|ocean|darkness ..2 swallow|take|took|swallowed me ..2 and never|not|forever|keep|whole",
      "if something|anything ..1 happened|happens to me ..5 fine|okay|ok|relief|mind|fight|care|glad|best|better",
      "come up|back for air anymore",
      "turn|twist|flick|jerk of the wheel|steering",
      "not|never think|believe|want|deserve ..3 be saved|rescued|helped ..1",
      "wish|want|wanna|could|would ..3 delete|erase|unsubscribe|remove|cancel|undo ..1 myself|life|existence",
      "give|giving|gave up|in on|to ..1 living|life|death|being",
      "pain|suffering|hurt|ache|agony|this|misery ..3 never|not ..3 end|ending|stop|stopping|leave|fade ..4 carry|bear|take|stand|live|anymore|survive|do",
      "not ..2 carry|bear|endure|stand|survive|outlive|live ..1 it|this|with|on anymore|longer|much|any|all",
      "not|never ..2 wake|open|get ..3 eyes ..2 again|anymore|ever|tomorrow",
      "close|shut|closing my eyes ..3 never|not|forever|open|for good",
      "stop|stopped|stops my heart|breathing|being|pulse ..1 forever|and|now|completely|for",
      "not ..2 survive|outlive|make|get ..2 this|it|through|past ..2 year|month|week|winter|night|weekend",
      "quit|leave|exit|log|logging|tap|tapping out ..1 of|from ..1 life|living|existence|world|everything",
    ],
    strong: ["nothing matters|left"],
  },
  {
    feature: "intent",
    acute: [
      "tonight|today|tomorrow ..1 i ..1 will? ..1 end|kill|take my|myself|own ..1 suffering|life|myself",
      "want|wanna|going|gonna|need|wish to|myself ..4 and|then die",
      "be ..1 dead ..2 before|by|within|in|after|come ..2 <soon>|week|month|dawn|christmas|time",
      "end my suffering|pain|misery|life|existence ..2 tonight|once|today|tomorrow|forever|permanently|myself|now",
      "starve|drink|smoke|bleed|freeze|work|drug|overdose myself ..1 to|till death",
      "my suicide ..1",
    ],
    serious: [
      "feel|feels|feeling|felt|tempted|inclined|close ..2 ending|to|end ..1 it|everything|things|all",
      "angry|mad|sad|upset|blame|sorry ..3 for|about what i",
    ],
  },
  {
    feature: "attempt",
    acute: [
      "took|swallowed|taken|downed|popped ..1 15|20|25|28|30|32|35|40|45|50|60|70|80|90|100|<numerals> ..2 <pills>",
      "gun|rope|belt|branch|noose ..3 jammed|broke|snapped|misfired",
      "hung|hanged|hang|drown|drowned myself ..1",
    ],
  },
  {
    feature: "means",
    acute: [
      "train|bus|truck|lorry|tram ..7 in front of ..1 it|him|them",
      "walk|walking|wade|run|swim ..1 into|in|out the|a|to ..1 sea|ocean|lake|river|water|traffic ..3 not|never|and|until|drown|forever|disappear",
      "which|what|where ..2 bridge|bridges|building|cliff|station|place ..4 jump|jumped|jumpers|suicide|die",
    ],
  },
  {
    feature: "command-voices",
    acute: [
      "voices|voice|brain|head|mind|thoughts ..2 say|says|shout|shouting|shouts|tell|telling|tells|scream|screaming|order|orders|keeps|command|want|wants ..5 throw|walk|jump|run|go|step|drown|end|die|kill|hurt|cut|burn|stab|hang|swallow|take ..3 sea|bus|train|traffic|bridge|window|myself|road|off|pills|water|me|fire|roof|front",
    ],
  },
  {
    feature: "farewell",
    acute: [
      "farewell|goodbye|suicide|final|last letters|letter|notes|note|messages|video ..9 tonight|ready|done|go|sealed|written|time|tomorrow",
    ],
    serious: [
      "not ..2 angry|mad|sad|upset|cry|blame ..3 me|yourself ..2 for|when|about|because|after|if",
      "farewell letters|letter|note|notes",
    ],
  },
  {
    feature: "burden",
    serious: [
      "burden|problem|disappointment|failure|mistake|weight my whole|entire|all life|my",
      "they|everyone|family|kids|children|world|people|he|she|wife|husband ..2 would|will|could|might|can ..2 be|do|manage|live|cope ..2 relieved|fine|happier|better|okay|free|good|well|along|without ..1 without? ..1 me",
      "all|only ..1 i ..1 bring|do|give|cause|am ..2 misery|pain|trouble|damage|shame|hurt|suffering|disappointment|burden",
      "they|everyone|family|kids|people would|will be relieved",
      "world|they|everyone|family|people could|would|can|will do|manage|live|cope without ..1 me",
      "waste of ..1 everyone|everybody|time|space|money|peoples ..1 time|space|money|energy|and",
      "better|best|easier this way ..1 for everyone|everybody|all|them|us|you",
      "not ..2 put up|deal|bother with me ..3",
    ],
  },
  {
    feature: "unnoticed",
    serious: [
      "nobody|no|not ..3 shed|cry|waste a|one? tear|tears ..2 me",
      "get|getting over losing|missing me",
      "nobody|no ..3 come|look|looking|search looking? for me",
    ],
  },
  {
    feature: "ending-soon",
    serious: [
      "stopped|quit|not|no|stop ..1 making|make|plan|planning|need|any ..1 plans|planning|future ..2 past|beyond|after|next|longer|because ..3 not|need|point|month|year",
      "plans ..5 not need ..1 them",
      "something from|of|to me ..1 by",
      "you|they|everyone will see ..1 better",
      "past|beyond next month|week|year ..4 not need",
    ],
  },
  {
    feature: "disordered-eating",
    serious: [
      "not ..2 let|allow|allowed ..1 myself ..1 to? eat|eaten|food|eating",
      "not ..4 eat|eaten|ate ..3 since|for ..2 <days>",
    ],
  },
  {
    feature: "worry-for-other",
    serious: [
      "he|she|they|son|daughter|friend|brother|sister|child|niece|nephew|student|girlfriend|boyfriend|partner|cousin ..3 cuts|scars|burns|marks|bruises ..2 arm|arms|wrist|wrists|legs|thighs",
      "he|she|they|son|daughter|friend|brother|sister|dad|mom|mum|husband|wife|partner|boyfriend|girlfriend|niece|nephew|father|mother ..4 wants|want|wanted|posted|wrote|says|saying|said|texted|told ..4 end|ending|end|disappear|die|gone ..1 things|it|everything|all|life|forever",
      "dad|mom|mum|father|mother|husband|wife|grandma|grandpa|brother|sister|he|she ..5 not ..3 put|deal|be ..3 with|around|here ..1 him|her|much|for ..2 long|longer|much",
    ],
  },
];
