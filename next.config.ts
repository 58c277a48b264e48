import type { NextConfig } from "next";
import { env } from "./lib/env";

const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  // Not no-referrer: a form without script would then send "Origin: null" and be refused.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

const config: NextConfig = {
  // The tests build beside the build that is being served, never over it.
  distDir: env.NEXT_DIST_DIR,
  reactStrictMode: true,
  poweredByHeader: false,
  // Pictures are resized once, at upload: the optimizer would be one more door that takes addresses from outside.
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "mysql2", "prom-client", "sharp"],
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    {
      source: "/icons.svg",
      has: [{ type: "query", key: "v" }], // the address of these very drawings (components/ui/icon-names.ts)
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
  ],
};

export default config;
