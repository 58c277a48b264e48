import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // The types are checked with all the others.
  typescript: { ignoreBuildErrors: true, tsconfigPath: "../../tsconfig.json" },
};

export default config;
