/**
 * Things of daily life that people complain, joke and take leave of in grave words. Beside one of them an indirect sign only adds up;
 * plain statements, and whatever speaks of death, stay what they are. Nothing here that people lose, own or go to when they despair.
 */
export const everyday: readonly string[] = [
  // Work and machines
  "meeting|meetings|project|projects|deadline|deadlines|presentation|spreadsheet|server|laptop|printer|app|apps|website|cv|invoice|invoices|promotion|slides|inbox|emails|webinar|software|update|subscription|contract|supplier|suppliers|commute|colleagues|overtime|company|customers|client|clients|manager|renovation|machine|machines|dishwasher|diesel|budget|locker|form|forms|process|tab|tabs|chat|notebook|podcast|podcasts|wifi|signal|refund|warranty|premium|metric|tax|cruise",
  // Sport, games, travel, outings
  "match|game|games|gaming|gym|marathon|squats|burpees|workout|workouts|training|league|goalkeeper|chess|tennis|football|rugby|golf|paintball|quiz|crossword|puzzle|choir|pool|swimming|yoga|trampoline|hike|hiking|holiday|holidays|vacation|airport|hotel|cruise|tickets|concert|festival|motorway|traffic|tyre|jetlag|boss|trip|camping|movers|suitcase|episode|episodes|season|podium|scouts|camp",
  // Kitchen, house, shop
  "menu|cake|recipe|sourdough|dough|bread|pizza|pasta|chocolate|coffee|crisps|chips|diet|gluten|sugar|carbs|kitchen|oven|fridge|dishes|laundry|stain|haircut|bangs|dress|shaving|hygienic|sofa|mattress|curtains|plants|plant|tomatoes|roses|lawn|weeds|compost|zucchini|dentist|toddler|nap|diaper|nappies|alarm",
  // Screen and page
  "movie|movies|film|films|novel|western|playlist|documentary|museum|comic|karaoke|memes|meme|abba",
  // Laughter
  "lol|haha|hahaha|lmao|rofl|laughemoji|joking|hilarious",
  "wedding|tattoo|promotion|birthday party|cake",
  "good|great|lovely|fun ..1 game|trip|holiday|party|book",
];
