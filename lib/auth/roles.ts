/** What a person may be. Somebody may be several of these at once. */
export const roles = ["client", "coach", "admin", "partner", "support"] as const;
export type Role = (typeof roles)[number];
export const staffRoles = ["coach", "admin", "partner", "support"] as const satisfies readonly Role[];
export type StaffRole = (typeof staffRoles)[number];

/** The first page of each role's room, in the order in which a person with several roles lands. */
export const homes: Record<Role, string> = {
  client: "/today",
  coach: "/coach",
  admin: "/admin",
  partner: "/partner",
  support: "/support",
};

export function isRole(value: string): value is Role {
  return roles.some((role) => role === value);
}

export function homeOf(held: ReadonlySet<Role>): string {
  const first = roles.find((role) => held.has(role));
  return first ? homes[first] : "/no-access";
}
