import localFont from "next/font/local";

/**
 * The plain voice: Figtree, one variable file (20 kB, Latin). next/font preloads it and makes a fallback of the same size, so
 * that nothing jumps when it arrives.
 */
const figtree = localFont({
  src: "../../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2",
  weight: "300 900",
  display: "swap",
  variable: "--font-figtree",
  adjustFontFallback: "Arial",
});

/** The voice for what matters to a person: Newsreader in one weight (22 kB, Latin). */
const newsreader = localFont({
  src: "../../node_modules/@fontsource/newsreader/files/newsreader-latin-400-normal.woff2",
  weight: "400",
  display: "swap",
  variable: "--font-newsreader",
  adjustFontFallback: "Times New Roman",
});

/** The classes that the `<html>` element needs for `font-sans` and `font-serif`. */
export const fontClasses = `${figtree.variable} ${newsreader.variable}`;
