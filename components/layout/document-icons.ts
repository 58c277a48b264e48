import type { Metadata } from "next";

/** For `icons` in the root layout's metadata. The drawing is public/icon.svg; the others are made from it. */
export const documentIcons: Metadata["icons"] = {
  icon: [
    { url: "/icon.svg", type: "image/svg+xml" },
    { url: "/favicon.png", type: "image/png", sizes: "32x32" },
  ],
  apple: [{ url: "/apple-touch-icon.png", sizes: "180x180" }],
};
