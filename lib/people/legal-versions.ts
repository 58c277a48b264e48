/** The versions of the texts in force. A new version is asked for again; what was agreed to before stays on record. */
export const legalVersions = { terms: "2026-11", health_data: "2026-11" } as const;

export type ConsentKind = keyof typeof legalVersions;

/** The privacy notice is read, not agreed to. */
export const privacyVersion = "2026-11";
