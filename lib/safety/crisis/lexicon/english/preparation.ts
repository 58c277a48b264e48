import type { FeaturePhrases } from "../lexicon";

/** A thought-out way, day or place. "I have a plan" is also said of Tuesdays, so it only counts beside something darker. */
export const plan: FeaturePhrases = {
  feature: "plan",
  acute: [
    "plan|plans|planned|planning|date|day ..3 kill|end|ending|killing|die|dying|suicide|hang ..2 myself|life|it|all|myself|alive",
    "suicide|exit plan|pact|date",
    "planned|planning|plan my|own death|suicide|exit",
    "know|decided|figured|planned|picked|chosen|chose exactly? how|where|when ..3 die|kill|end|ending|jump|going to ..2 myself|it|tonight|die",
    "know where|how|when i ..1 will|would|am do|going|doing ..1 it|do",
    "picked|chosen|chose|set|decided|have the|a|my day|date|spot|place|bridge|method|time ..9 gone|die|dead|end|over|last|goodbye",
  ],
  strong: [
    "have|got|made|had|finally ..1 a|my|the|specific plan",
    "picked|chosen|chose|decided the|a|on|my|upon method|date|day|spot|way|place|how|when",
    "everything|all is ..1 arranged|ready|planned|prepared|organised|organized|settled|place",
    "all set up",
    "tonight is the night",
    "it is time",
    "today is the day",
  ],
};

/** Setting one's house in order for a world without oneself. */
export const preparation: FeaturePhrases = {
  feature: "preparation",
  acute: [
    "suicide|death note|letter|notes|letters",
    "wrote|written|writing|write|finished|left|leaving|leave the|a|my|their|goodbye|final|last ..1 note|letter|notes|letters already|for|ready|is|on|and|so|to|explaining|tonight ..5 gone|die|dead|ready|desk|table|done|finished|tonight|when|drawer|find|found|goodbye|already|it",
    "wrote|written|writing|have|left the note|letters|letter",
    "wrote|written|writing|write goodbye letters|letter|notes|note|messages to ..1 my|everyone|family|kids|mom|mum|parents|husband|wife|children",
    "letters ..3 kids|family|parents|children|wife|husband|everyone|mom|mum ..3 when|after|time|gone|find|read|ready",
    "sent|send|sending|said|saying|texted ..3 goodbye|goodbyes|farewell ..3 texts|text|messages|everyone|everybody|all ..3 tonight|done|over|now|already|dead",
    "by the time you|they|anyone|someone|he|she read|reads|find|finds|see|get",
    "find|finds|found|finding my body",
    "when they|you|someone|people find me|my",
  ],
  serious: [
    "giving|gave|given|give away|out ..1 all? my|everything|most|all ..2 things|stuff|belongings|possessions|clothes|everything|own|jewelry|jewellery|books|guitar|favourite|favorite|records|dog|cat|savings|money ..6 need|longer|anymore|gone|without|time",
    "giving|gave|given|give away my|all things|belongings|possessions|everything|my",
    "affairs|things|papers|everything in order ..6 gone|them|easier|family|after|before|when|case|me|leave",
    "my|got|getting|put|putting|get|getting|all ..2 affairs ..1 in order|sorted|settled",
    "found|finding|find|arranged|arrange|asked|gave ..5 take|look|home|care|dog|cat|kids|neighbour|neighbor ..3 when|after|once ..2 gone|dead",
    "take care|look of|after ..5 when|after|once|because ..2 gone|dead|leave|not",
    "not|will need them|it|any|these|those|anything anymore|longer|soon|where|after|more",
    "written|wrote|updated|made|changed my|a will ..8 gone|tonight|soon|die|before|so",
    "password|passwords ..6 gone|dead|tonight|after",
    "gave|giving|give|given|rehome|rehomed|rehoming ..1 my dog|cat|pets|pet ..1 to|away ..9 time|letters|goodbye|gone|wrote|kids|need",
    "leave|leaving|left everything|it all to|behind ..4 gone|kids|family|brother|sister",
    "sent|send|sending|said|texted ..1 my|the goodbye|goodbyes|farewells",
    "said|saying|say|sent my goodbyes",
    "goodbye texts|text|messages|letters|letter|note|notes|video|message",
    "imagine|imagining|planned|planning|picture|picturing|wrote my own? funeral",
    "die|dying|death|suicide ..4 insurance",
    "insurance ..6 pay|pays|paid|payout|money ..5 than me|without|gone|family|better",
  ],
  strong: [
    "wrote|written|writing|write a|the|my|some|goodbye letters|letter|note|notes ..2 to|for|kids|family|everyone",
  ],
};

/** Taking leave for good. */
export const farewell: FeaturePhrases = {
  feature: "farewell",
  acute: [
    "goodbye|farewell cruel world|forever|life",
    "this is my final|last goodbye|message|post|note|entry|words|night|day|hours on|ever|alive|to|goodbye|here",
    "goodbye everyone|everybody|world|all ..9 tonight|over|sorry|gone|peace|forever|dead",
  ],
  serious: [
    "goodbye|farewell everyone|everybody|world|all",
    "this is|my|is|be|was my|the final|last goodbye|message|words|night|entry|birthday|christmas|day|post|time ..1 alive|ever|on|talk|you",
    "tell|let my|them|everyone|mom|mum|kids|family|him|her|wife|husband ..2 kids|them|family|know|children|everyone|that ..3 loved|love|sorry|tried",
    "tell ..3 i|that ..1 always? loved|love|was|am ..1 them|her|him|sorry|always",
    "thank|thanks|grateful ..8 goodbye|farewell",
    "remember me|be as|when|kindly|fondly|well",
    "forgive me ..3 what|when|for|but|please|i|everyone|one|someday ..4 do|gone|doing|have|going|about|will|day|to",
    "sorry for what i am|will|have about|do|going|to|done",
    "will|shall|would never see you|me|them|each again",
    "see you|them|her|him|everyone on the other side",
    "last time ..2 talk|talking|hear|see|write|you|we",
    "goodbye for ever|good",
    "goodbye message|post|note|text|letter",
  ],
  strong: [
    "goodbye",
    "farewell",
    "thank you for everything",
    "always loved you|them|him|her|my",
    "i am sorry for everything",
    "love you all",
  ],
};
