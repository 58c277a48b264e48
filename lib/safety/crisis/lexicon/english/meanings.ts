import type { WordClasses } from "../../pattern";

/** Broad meanings for meetings.ts. None of them says anything alone. */
export const meanings: WordClasses = {
  yearning:
    "want|wants|wanted|wanting|wish|wished|wishing|hope|hopes|hoped|hoping|pray|prayed|praying|beg|begging|rather|prefer|envy|jealous|crave|craving|long|longing|yearn|ready|dream|wanna",
  dying: "die|dying|died|dead|death|perish|nonexistent|nonexistence",
  sleeping: "sleep|asleep|sleeping|nap|rest|slumber|night",
  lasting: "forever|ever|eternal|eternally|permanent|permanently|endless|endlessly|eternity|everlasting",
  ceasing: "stop|end|over|finish|stops|ends|cease|quiet",
  calamity:
    "terminal|accident|wrong|cancer|tumour|tumor|aneurysm|stroke|lightning|crash|crashes|covid|incurable|malignant|fatal",
  "be-with": "be|join|follow|meet|with|see|go|lie",
  being: "alive|living|live|exist|existing|existence|existed|breathe|breathing|waking|being|surviving|survive",
  weariness:
    "tired|exhausted|exhausting|weary|sick|done|fed|finished|through|enough|drained|bored|over|hurts|pointless|punishment|torture|unbearable|hard|work|job|chore|curse|joke|hate|sentence|pretend|pretending",
  muse: "think|thinking|thought|thoughts|imagine|imagining|picture|picturing|wonder|wondering|dream|dreaming|daydream|fantasise|fantasize|reading|planning|keep|stare|staring|stared|look|looking|obsessed",
  soft: "peaceful|peace|calm|quiet|quieter|easy|easier|simple|nice|lovely|relief|comforting|comfort|gentle|inviting|tempting|beautiful|restful|soothing",
  "lonely-end": "died|die|dead|gone|body|collapsed",
  prospect: "hope|future|tomorrow|reason|reasons|purpose|point|light|meaning|way",
  "not-one": "no|not|nothing|never|without|none|zero|nobody",
  "to-be": "live|living|alive|stay|staying|go|going|wake|here|exist|continue|anymore|breathe|being",
  others:
    "they|everyone|everybody|people|family|kids|children|husband|wife|son|daughter|mum|mom|mother|parents|dad|father|friends|world|baby|sister|brother|partner|boyfriend|girlfriend|laws|inlaws|them|others|everything|life|team|all|he|she|you|us|someone",
  ease: "better|happier|easier|lighter|simpler|free|freer|relief|relieved|favour|favor|peace|fine|happy|calmer|safer|solve|solved|heal|breathe|best|richer|kinder|relax|well|good|okay|ok",
  bereft: "without me|us gone|dead|off|there|not|away|disappeared|vanished|died|died",
  "note-it":
    "notice|noticed|notices|miss|missed|misses|care|cares|cry|mourn|remember|look|know|find|found|realise|realize|blink|search|sad",
  thanking: "thank|thanks|grateful|appreciate",
  parting: "goodbye|farewell|bye|others|forgive|sorry|loved|tried|again|life|could|patient",
  handing: "gave|give|giving|given|handed|handing|left|leaving|signed|passed|sold|gifted|rehomed|told|returned",
  belonging:
    "tools|gear|jewellery|jewelry|ring|watch|guitar|car|bike|books|records|collection|console|clothes|keys|house|flat|medals|boots|kit|piano|dog|cat|things|stuff|belongings|camera|phone|letters|diary|rod|rods|uniform|furniture|paintings",
  "no-more": "needing|need|longer|later|anymore|soon|gone",
  tranquil: "relief|calm|light|lighter|peace|peaceful|ready|easier|free|quiet",
  tidying:
    "sorted|sorting|tidied|tidying|cleaned|cleared|put|arranged|organised|organized|settled|updated|wrote|written|finished|wiped|deleted|closed|labelled|prepared|paid",
  estate:
    "papers|affairs|passwords|bills|will|insurance|accounts|account|documents|house|garage|desk|letters|letter|note|notes|inbox|room|funeral|finances|phone|files|drawers",
  brink:
    "bridge|cliff|ledge|railing|railings|roof|rooftop|balcony|tracks|platform|river|window|overpass|train|trains|motorway|edge|viaduct",
  calling: "inviting|calling|calls|tempting|tempts|quick|easy|peaceful|waiting|whispers|solution",
  loiter:
    "stand|stood|standing|sit|sat|sitting|stop|stopped|walk|walked|look|looked|looking|stare|stared|drive|driving|go|going|went|walking",
  deadly:
    "pills|tablets|gun|pistol|rifle|rope|noose|blade|blades|razor|knife|knives|medicine|overdose|overdosing|medication",
  "spent-part": "soul|heart|spirit|body|life|existence",
  "near-one":
    "son|daughter|child|friend|friends|brother|sister|mum|mom|mother|dad|father|husband|wife|partner|boyfriend|girlfriend|mate|bestie|roommate|flatmate|cousin|nephew|niece|student|pupil|client|clients|colleague|neighbour|neighbor|grandson|granddaughter|girl|boy|bf|gf|sis|bro|classmate|teenager",
  "their-harm":
    "cuts|suicidal|suicide|overdosed|overdose|cutting|unalive|selfharm|die|dying|dead|himself|herself|themselves|themself|gun|goodbye",
};
