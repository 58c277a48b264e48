import type { FeaturePhrases } from "../lexicon";

/** Hurting oneself, lately or as an urge. */
export const selfHarm: FeaturePhrases = {
  feature: "self-harm",
  acute: [
    "<hurt> ..1 myself",
    "<hurt> ..2 my|into|up|at <body>",
    "<hurt> my own? ..1 <body>",
    "self harm|harmed|harming|injury|injure|injured|injuring|mutilation|mutilate",
    "urge|urges|need|want|tempted|craving|itching|impulse|compulsion|relapse|relapsed|started|stop|stopped|resist|keep|kept|been|am|addicted ..3 cut|cutting|self again|so|is|tonight|helps|myself|to|harm|my|for|deep|deeper|and|because|when|too",
    "cutting|burning|bleeding|hurting is|helps|feels|makes|calms|gives ..3 only|good|me|better|relief|control|thing|calm|real|feel|release|way|nice|numb",
    "fresh|new|more|old|hiding|hide cuts|scars ..3 arm|arms|wrist|wrists|leg|legs|thigh|thighs|sleeves|again|from|sleeve|under",
    "cuts on my arm|arms|wrist|wrists|leg|legs|thigh|thighs",
    "head|fist|fists|wall ..6 until|till ..3 bleed|bleeds|blood|bleeding|bruise|bruised|numb",
    "until|till|so|watch|see|saw i|it|they|the|my|them ..1 bleed|bleeds|bleeding|blood",
    "blade|razor|knife|lighter|scissors|glass|needle|needles|cigarette|cigarettes ..3 my|under|against|to|into|across|along ..1 <body>|mattress|pillow|phone|case",
    "<hurt> ..3 with ..1 razor|blade|lighter|knife|scissors|glass|cigarette|cigarettes|needle",
    "hate myself ..6 cut|burn|bleed|hurt",
    "feel something ..4 cut|cutting|burn|blood|bleed|pain",
    "cut|cutting|burn|burning|hurt ..4 feel something|anything|alive|real",
    "relapsed ..3 cut|cutting|cuts|blade|razor|self",
  ],
  serious: [
    "deserve|need to be? hurt|punished|suffer|pain|bleed|punishment",
    "hurt|harm|cut|burn oneself|yourself",
    "like|want|need|love|enjoy to feel? pain|blood",
  ],
};

/** Voices that order harm. */
export const commandVoices: FeaturePhrases = {
  feature: "command-voices",
  acute: [
    "voice|voices|demon|demons|spirits|entity|whispers|they|he|it|something|god|devil|satan|head|thoughts tell|tells|telling|told|say|says|saying|said|order|orders|ordering|command|commands|commanding|want|wants|wanting|keep|keeps|scream|screams|screaming|whisper|whispering|push|pushing|insist|insisting|urge|urging|shout|shouting|demand|demanding|force|forcing ..5 hurt|harm|kill|die|jump|cut|end|suicide|hang|shoot|dead ..1 myself|me|it|everything|off|tonight|them|too|soon|now|again",
    "voice|voices|demon|demons|spirits|whispers ..7 hurt|harm|kill|die|jump|cut|suicide|hang|myself|obey|punish|dead",
    "voice|voices|demons|spirits|whispers ..4 tell|tells|telling|told|say|says|saying|order|ordering|orders|command|commanding|push|pushing|insist|insisting|urge|urging|demand|demanding|want|pressuring|forcing|making ..5 do|act|go|end|bad|tonight|now|something|things|listen",
    "telling|tell|tells|told|pushing|ordering|commanding|demanding|making me ..3 do something|it|things|bad",
    "telling|tell|tells|ordering|commanding|demanding|pushing me ..2 die|act|jump|obey",
    "telling|tell|tells|ordering me to ..2 die|jump|cut|kill|hurt|harm|end|hang|burn",
    "obey the|them|it|him|her ..3 voice|voices|die|tonight|do|command|commands",
    "voices|voice will|might|going|are|is|to win|winning|stronger|control",
    "do what|whatever the|my|they voices|voice|say|says|want|tell",
  ],
  serious: [
    "voices|voice ..3 will not|never stop|quit|shut|leave",
    "hear|hearing|heard voices|whispers|demons",
    "the|these|those voices ..2 loud|louder|scary|scaring|tonight|back|intense|again|strong|stronger|worse|overwhelming|unbearable",
    "voices in my head",
    "voice in my head ..2 telling|says|tells|keeps|that",
  ],
};

/** Not trusting oneself to stay safe. */
export const unsafe: FeaturePhrases = {
  feature: "unsafe",
  acute: [
    "not|never ..2 safe ..2 with|from|around|by|alone ..1 myself|alone|me|own",
    "not ..2 trust myself ..4 alone|tonight|now|safe|knife|knives|pills|gun|home|not",
    "do|doing|did something|anything|things|it|this ..1 bad? to myself",
    "danger|threat|risk to myself",
    "unsafe with|around|by|alone myself|tonight|alone",
    "protect me from myself",
    "can not|never ..1 keep|promise|guarantee ..3 safe|alive|survive|here",
    "what|afraid|scared|terrified of? ..2 i might|could|will|would|may do|act ..1 to|if|myself|tonight|alone|when",
    "have to do it|this|something|that|bad ..2 tonight|today|now",
    "scared|afraid|terrified|worried of|that ..2 myself|do|hurt|kill tonight|myself|it",
  ],
  serious: [
    "do|am|be|feel|feeling|is|was not|never ..1 feel? safe right|tonight|now|anymore|here|being|alone|at ..1",
    "not ..4 in|at a safe place",
    "not sure ..3 safe",
    "not trust myself right|anymore|now|any|when|at",
    "can not guarantee anything|that|i",
    "something bad will|is ..2 happen|going|tonight",
    "what i am capable of",
    "scared|afraid|frightened of myself",
    "afraid|scared|terrified ..3 what i might|could|will|would ..1 do|happen|if|tonight",
    "if it|that|this changes|happens|continues|fails i ..2 not|end|gone|do",
    "that|it|things|this could|might|may change ..3 if|soon|tonight|future|later",
    "say|says|saying|said ..3 need to|have to act tonight|now|today",
  ],
};
