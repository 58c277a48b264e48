/** Life after it. Beside the long past, it says that the danger is over. */
export const recovered: readonly string[] = [
  "now|today|since|and ..3 i|am|we|have ..4 glad|happy|proud|grateful|well|love|good|help|mentor|speak|teach|volunteer|plant|kids|counsellor|counselor|fine|work|free|better",
  "glad|happy|grateful|proud|lucky|thankful ..3 here|alive|lived|survived",
  "changed everything|my",
  "long behind me",
  "good|better|happy|strong place|now|today",
  "sober|clean|recovered|recovery|faded|celebrating|celebrate",
  "love my|life ..1 life|is",
  "life is good|great|better|beautiful",
  "i am ..2 counsellor|counselor|mentor|peer|volunteer|nurse|grandfather|grandmother",
];
