import type { WordClasses } from "../../pattern";

/** Word choices shared by the English phrases. */
export const classes: WordClasses = {
  want: "want|wants|wanted|wanting|wish|wishing|wished|like|love|need|needed|hope|hoping|hoped|pray|praying|long|desire|craving",
  plan: "going|plan|planning|planned|decided|deciding|intend|intending|ready|about|prepared|determined",
  think:
    "think|thinking|thinks|thought|thoughts|fantasize|fantasizing|fantasise|fantasising|dream|dreaming|imagine|imagining|consider|considering|considered|contemplating|contemplate|picturing|debating",
  kill: "kill|kills|killing|killed|murder|shoot|shooting|shot|hang|hanging|hanged|hung|drown|drowning|poison|poisoning|suffocate|suffocating|electrocute|electrocuting|strangle|strangling|asphyxiate|unalive|off|offing|offed|end|ending|neck|destroy",
  self: "myself|self",
  hurt: "hurt|hurts|hurting|harm|harming|harmed|injure|injuring|injured|cut|cuts|cutting|burn|burns|burning|burned|burnt|scratch|scratching|hit|hitting|punch|punching|bruise|bruising|bite|biting|punish|punishing|mutilate|mutilating|stab|stabbing|choke|choking|bleed",
  body: "arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|stomach|forearm|forearms|veins|body|ankle|ankles",
  pills:
    "pill|pills|tablet|tablets|meds|medication|medications|medicine|painkillers|paracetamol|tylenol|acetaminophen|ibuprofen|aspirin|xanax|ambien|antidepressants|drugs|insulin|opioids|fentanyl|oxy|benzos|capsules|sleepers|prescription|prescriptions|valium|advil|lithium",
  weapon:
    "gun|guns|pistol|handgun|revolver|rifle|shotgun|firearm|glock|knife|razor|razors|blade|blades|rope|noose|belt|weapon|bullet|bullets",
  gone: "gone|dead|away|missing|vanished|disappeared|absent",
  here: "here|around|alive|living|existing|exist|live",
  everyone:
    "everyone|everybody|everyones|people|family|they|kids|children|husband|wife|parents|world|mom|mum|dad|friends|others|them|all|anyone|partner|daughter|son|team|nobody|girlfriend|boyfriend|mother|father|loved",
  nobody: "nobody|none|no",
  age: "thirty|forty|fifty|sixty|twenty|eighteen|18|20|21|25|30|35|40|45|50|60|65|70|age",
  soon: "tonight|today|tomorrow|soon|now|weekend|morning|midnight|hour|hours|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  longer: "anymore|longer|more",
  be: "am|is|are|was|were|be|been|being|feel|feels|feeling|felt",
  am: "am|was|were|be|been|being|feel|feels|feeling|felt|become|becoming|became|like|just",
  very: "so|really|very|just|completely|totally|utterly|absolutely|truly|pretty|quite|a|bit|too|all|such|only|always|constantly|feeling|like|kind|of|little|the|more",
  // Meanings that meet in cues.ts
  longing:
    "want|wants|wanted|wanting|wish|wishing|wished|hope|hoping|hoped|envy|jealous|crave|craving|prefer|rather|pray|praying|yearn|ready|tempted|longing|dream|dreaming|happier|deserve|beg|begging|welcome",
  deathly: "die|dying|death|dead|grave|coffin|nonexistence|nonexistent",
  soothing:
    "nice|peaceful|peace|relief|relieving|better|easier|comforting|comfort|beautiful|good|great|appealing|inviting|sweet|tempting|calm|calming|welcome|solution|answer|happier|attractive|gift|mercy|freedom",
  weary: "tired|sick|exhausted|weary|hate|hating|pretending|forced|forcing|bored|drained|done",
  alive: "alive|living|existing|exist|existence|breathing|life",
  "weary-of-it": "chore|quit|burden|punishment|hurts|exhausting|hard|pointless|effort|curse|torture|job|mistake|heavy",
  numerals: "fifteen|twenty|thirty|forty|fifty|sixty|hundred",
  days: "monday|tuesday|wednesday|thursday|friday|saturday|sunday|days|week|weeks",
  // What idioms speak of
  "relative-noun":
    "grandma|grandpa|grandmother|grandfather|mum|mom|mother|dad|father|brother|sister|uncle|aunt|friend|dog|cat|pet|husband|wife|son|daughter|baby|colleague|neighbour|neighbor|cousin|nan|granny|partner|hamster|horse|plant|starter|boss",
  "work-kills":
    "traffic|shoes|feet|back|head|migraine|headache|deadline|deadlines|heat|job|work|commute|silence|suspense|boss|kids|neck|knee|knees|cramps|allergies|workout|hill|stairs|exam|exams|homework|meeting|meetings|noise|cold|wait|waiting|it|this|legs|shoulder|period|jetlag|prices|diet|craving|cravings|joke|squats|tooth|toothache",
  "until-tired": "till|until|burpees|dance",
  trifle: "eat|go|do|miss|watch|wear|listen|admit|drive|work|pay|sit|speak|be|cook|give|touch|say",
  frightened: "scared|bored|frightened|terrified|annoyed",
  "love-work": "love|loved|loving|loves|work|worked|working|bored|boring|bores|scared|scare|scares",
  "finger-part":
    "finger|fingers|thumb|toe|tongue|lip|knee|elbow|hand|nail|nails|palm|chin|shin|foot|back|ankle|shoulder|hamstring",
  sporting:
    "at|running|lifting|playing|skiing|training|cycling|climbing|during|in|doing|falling|moving|exercising|jumping",
  task: "week|month|year|day|project|meeting|semester|winter|summer|game|course|exam|exams|call|season|movie|lockdown|renovation|shift|move|pregnancy|rain|heat|divorce|construction|election|training|school|quarter|diet|program|migraine|weekend|marathon",
  calendar:
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|noon|lunch|session|travelling|traveling|holiday|vacation",
  absence:
    "travelling|traveling|travel|holiday|vacation|session|meeting|appointment|work|office|reschedule|move|business|trip|conference|class|call|practice",
  annoyance:
    "rain|heat|cold|weather|noise|commute|traffic|app|apps|meetings|meeting|job|boss|broke|diet|leftovers|politics|news|emails|chicken|winter|cooking|cleaning|laundry|dating|scrolling|spam|bills|drama|ads|excuses|neighbour|neighbours|neighbor|neighbors|office|work|him|her|gym",
  fixable:
    "broke|late|fat|single|unfit|sore|sick|hungry|bloated|organised|one|poor|busy|indoors|at|early|overweight|behind|disorganized|disorganised|injured",
  clock: "4|5|6|7|3|five|six|four|seven|gym|school|work|shift|baby|early|am|run|noise|dawn|training",
  giveable:
    "diet|keto|run|running|sugar|alcohol|smoking|meat|gym|coffee|plan|project|course|job|hobby|habit|relationship|team|budget|list|sourdough|app|book|puzzle|dream|room|answer|him|her",
  errand:
    "budgeting|buying|tracking|exercise|meeting|paying|counting|dieting|dressing|arguing|this|exercising|saving|cooking|cleaning|rushing|planning|owning|having|doing|homework|training|studying|stretching|school|macros|logging|meetings|fixing|new|that|asking|complaining|hurrying|calling",
  outside:
    "market|housing|politics|economy|climate|world|team|dating|debt|money|finances|rent|election|prices|job|weather|country|league|garden",
  "weak-at": "am|is|was|are|so|pretty|completely|totally|absolutely|being|feel|just|were|really|bit|little",
  dull: "dull|boring|conference|meeting|party|lecture|class|class|event|dinner|wedding|school|seminar|office|work|webinar|gym|parking",
  relative:
    "grandma|grandpa|grandparents|mum|mom|dad|parents|friends|family|friend|sister|brother|kids|everyone|aunt|uncle|him|her|cousins|son|daughter|husband|wife",
  old: "old|baby|unused|extra|spare|winter|maternity|used|outgrown|tight|big",
  routine:
    "morning|today|day|daily|breakfast|doctor|with|refill|headache|cold|allergies|again|yesterday|pharmacy|evening|prescribed",
  household:
    "mower|shaving|shave|kitchen|beard|chef|bread|cheese|butter|craft|paper|sharpen|sharpening|set|cooking|saw|boot|climbing|dull|lawn|electric|packing|fan|skates|rowing|salmon|wiper",
  number:
    "one|two|three|four|five|six|eight|ten|twenty|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|18|20|21|25|30|40|42|50|60|80|100|120|200|few|many|several",
};
