// biome-ignore format: a list of words reads better in rows
const words = `
  a about after again all already also am an and any anything are as at back be because been before being
  between both but by can come could did do does doing down each even every first for from get gets getting go
  going got had has have he her here him his how i if in into is it its just keep keeps kept know last let long
  look lot made make many may maybe me might mine more most much must my new next no not now of off on one only
  or other our out over own people please really said same say says see shall she should so some something still
  such sure tbh than that the their them then there these they thing things think this those though through till
  time to today too two under until up us use used very was way we week weekend were what when where which while
  who will with would you your
  myself nobody everyone everybody anyone like sometimes want wish feel feels feeling thing wanted wants life day days days his years year honestly lately without head mind someone
`;

/** Words that tell how somebody writes rather than what about: alone they are no sign. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
