import type { Category } from "@/lib/categories";

/** What one may be let into: a category of the record, or a part of it that is never shared by category. */
export type Permission = `${Category}:${"read" | "write"}` | `${"journal" | "mood" | "profile"}:${"read" | "write"}`;

export function categoryOf(permission: Permission): Category | null {
  const [part] = permission.split(":");
  switch (part) {
    case "spiritual":
    case "mental":
    case "emotional":
    case "physical":
    case "financial":
      return part;
    default:
      return null;
  }
}
