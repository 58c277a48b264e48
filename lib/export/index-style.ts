/** The look of the archive's index: the product's quiet paper, in light and dark, on any width and in print. */
export const indexStyle = `
:root { color-scheme: light dark; --paper: #faf8f4; --card: #fff; --ink: #23211d; --soft: #625d54; --line: #ddd8cd; --accent: #23614c; }
@media (prefers-color-scheme: dark) { :root { --paper: #181715; --card: #211f1c; --ink: #ece8e1; --soft: #aaa398; --line: #3a3732; --accent: #8fcbb3; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2 { font-family: Georgia, serif; font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 0 0 .5rem; }
p { margin: 0 0 .75rem; max-width: 65ch; }
nav, section { margin-top: 2rem; padding: 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
ul { margin: 0; padding-left: 1.25rem; }
li { padding: .2rem 0; }
a { color: var(--accent); text-underline-offset: .2em; overflow-wrap: anywhere; }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
summary { padding: .5rem 0; cursor: pointer; color: var(--soft); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
td:last-child { min-width: 11rem; }
tbody th { font-weight: 500; font-family: ui-monospace, monospace; font-size: .85rem; }
@media print { nav { display: none; } section { break-inside: avoid; border: 0; padding: 0; } }
`;
