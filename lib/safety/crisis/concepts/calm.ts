/**
 * What a text is about when the same words mean nothing grave. These only ever take away, and only from the weighing of concepts:
 * they cannot quiet a known phrase.
 */
export const calm = {
  work: [
    "project|projects|deadline|deadlines|meeting|meetings|presentation|spreadsheet|server|laptop|computer|printer|app|process|code|git|bug|feature|client|clients|colleague|colleagues|company|contract|office|emails|email|webinar|cv|shift|product|metric|chart|database|windows|browser|pitch|deck|startup|quarter|invoice|budget|tax|taxes|layoffs|notice|salary|promotion|career|employer|resume|rewrite|subscription|software|battery|wifi|update|manager|team|boss|workload|overtime|report|slides|thesis|essay|homework|maths|math|exam|exams|retire|retirement|job",
  ],
  play: [
    "match|game|games|gaming|boss|level|league|goal|goalkeeper|team|gym|run|running|marathon|race|race|squats|squat|deadlift|chess|tennis|football|basketball|golf|cricket|rugby|hockey|climbing|hike|hiking|workout|training|trainer|burpees|coach|yoga|swim|swimming|pool|bike|ride|kilometre|km|mile|miles|ski|skiing|paintball|quiz|crossword|puzzle|poker|minecraft|fortnite|raid|respawn*|nerf|boxing|kombat|season|seasons|quads|legs|knee|bungee|rollercoaster|coaster|headshot|score|scored|lost|won|win|wins|beat|played|playing|practice|scouts|sailing|hunting|deer|birdie|hole|fishing|trout|range|dance|choir",
  ],
  home: [
    "garden|roses|rose|tomatoes|tomato|plant|plants|lawn|mower|hedge|flowers|frost|kitchen|recipe|cake|dough|sourdough|bread|cream|curry|pasta|chicken|soup|sauce|coffee|tea|chocolate|sugar|wine|beer|dinner|lunch|breakfast|cook|cooking|cooked|bake|baking|baked|fridge|oven|kettle|chopping|onions|carrots|lobster|lobsters|meal|diet|carbs|vegan|furniture|laundry|dishes|dishwasher|mattress|sofa|wallpaper|paint|painted|haircut|bangs|dress|shaving|shave|clothes|coats|decluttering|moving|flat|apartment|rent|houseplant|weeds|basil|herbs|wasps|mouse|mice|spider|spiders|ants|mosquito|hammock|tyre|tyres|cupboard|gutters|vanilla|crumble|pie|leftovers|toddler|diaper|nappies|puppy",
  ],
  art: [
    "novel|book|books|film|films|movie|movies|series|episode|episodes|chapter|character|characters|documentary|podcast|play|stage|scene|theatre|opera|poem|song|songs|album|concert|playlist|band|museum|biography|thriller|western|hamlet|romeo|juliet|shakespeare|actor|villain|plot|story|read|reading|watched|watching|show|shows|video|photographer|photo|guitar|piano|lyrics|netflix|anime|manga|news|article|headline|obituary|history|trailer",
  ],
  away: [
    "holiday|holidays|vacation|trip|travel|leave|cruise|island|beach|mountains|camping|airport|flight|hotel|jet|suitcase|abroad|moving|weekend|festival|wedding|party|lisbon|spain|paris|iceland|nepal|visit|visiting|signal|cabin|tent|tickets|ticket|sunset|forest|retire|retirement",
    "new job|flat|house|apartment|one|phone|car|guitar|console|place",
  ],
  laughter: [
    "lol|haha|hahaha|lmao|rofl|laughemoji|skullemoji|joke|jokes|joking|joked|funny|hilarious|laughed|laughing|laugh|omg|ugh|meme|memes|silly|embarrass*|ridiculous|ha|brutal|awesome",
    "over my dead body",
  ],
  glad: [
    "glad|proud|great|excited|thankful|enjoy|enjoyed|enjoying|fun|delicious|amazing|awesome|brilliant|fantastic|wonderful|beautiful|happily|grateful|hilarious|celebrate|celebrated|looking|celebration|champagne|blessed|bliss|cosy|gorgeous|loved|cheers|hooray|yay|phew|win",
    "i love|enjoy|am glad|am happy|am proud|adore",
    "feel|feeling|felt|feels|am|was|is|am|doing|good|went ..2 better|great|fine|well|good|happy|proud|relieved|free|strong|lucky|alive|ok|okay",
    "helps|helped|works|worked ..1 well|a|me|lot",
    "can not|cannot wait",
    "looking|look forward",
    "life is good|great|better",
    "love my|the|this|life|it",
    "good|great|lovely|nice|best day|place|news|evening|week|to|game|walk|round",
    "passed|promoted|celebrat*|recovered|hopeful|grateful",
  ],
  profession: [
    "volunteer|volunteering|helpline|hotline|hospice|chaplain|nurse|nursing|counsellor|counselor|supervisor|supervision|patients|patient|gatekeeper|awareness|prevention|research|study|studying|thesis|lesson|module|workshop|curriculum|palliative|forensic|leaflet|questionnaire|survey|policy|seminar|statistics|rates|mentor|bereavement",
    "crisis line",
    "support group",
    "first aid",
    "side effect|effects",
  ],
  mourning: [
    "grandfather|grandmother|gran|granddad|grandma|grandpa|dog|cat|horse|pet|hamster|vet|rabbit|anniversary|memorial|candle|eulogy|burial|ashes|widow|widower",
    "passed away",
    "my|our|his|her ..2 funeral",
    "miss him|her|them|his|the|it",
    "years|months|weeks ago",
    "at peace with",
    "his|her|their|dads|mums|moms|fathers|mothers funeral|grave",
  ],
  errand: [
    "doctor|dentist|pharmacy|pharmacist|allergy|headache|fever|cough|cramps|blood|surgery|stitches|scan|checkup|appointment|vitamin|magnesium|ibuprofen|antibiotics|infection|hay|asthma|organiser|organizer|gp|physio|lawyer|notary|mortgage|accountant|divorce|locked|cabinet|licence|license|replaced|bought|ordered|booked|fixed|repaired|plumber|electrician|insurance|bank|savings|debt|pension",
    "should i",
    "is it safe|normal|ok|okay|hygienic|bad",
    "any tips|idea|ideas|advice|recommendations|clubs|good",
    "two|one|20|10|500 mg|ibuprofen|tablets|pills|paracetamol",
    "side effects",
    "every six|four|eight|day|morning|evening",
    "for a|the|my fever|headache|cough|cramps|back|knee|infection|cold",
  ],
  timespan: [
    "two|three|four|ten|a|few|six|five|24|48 hours|hour|minutes|days|weeks|o",
    "hours|minutes|oclock|pm|km|kg",
    "this|next|last week|month|summer|winter|spring|autumn|season|term|evening",
    "before|after|until ..1 lunch|dinner|work|winter|spring|summer|season|easter|lent|thanksgiving|race|breakfast",
  ],
};
