import type { Viewport } from "next";

/**
 * For `export const viewport` in the root layout. `cover` lets the tab bar reach the edge of a phone (it keeps its own safe
 * inset); zooming stays allowed. The colours are `paper` of both themes, in the notation that browsers take here.
 */
export const documentViewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f4" },
    { media: "(prefers-color-scheme: dark)", color: "#12151b" },
  ],
};
