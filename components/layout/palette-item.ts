/** Something that the command palette finds: a page, a person, an action. */
export type PaletteItem = {
  id: string;
  label: string;
  /** The heading under which it stands. */
  group: string;
  /** Other words by which it is looked for. */
  keywords?: string | undefined;
  /** At the right of the label: a day, a role. */
  detail?: string | undefined;
  /** Where it leads. */
  href: string;
  /** Letters held with Alt and Shift: "C". Only with modifiers: a single letter would take keys away from speech input. */
  shortcut?: string | undefined;
};

export type PaletteWords = {
  /** Names the button, the box and the dialog: "Go to…". */
  label: string;
  placeholder: string;
  /** Said when nothing is found. */
  nothing: string;
  /** For those who listen, with `{count}`: "{count} results". */
  count: string;
  /** How to use it: "↑ ↓ to move, Enter to open, Esc to close". */
  help: string;
};
