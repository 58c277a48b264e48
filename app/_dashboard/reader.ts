import type { Later } from "@/components/ui/use-drawn";
import type { UnitSystem } from "@/lib/units";
import type { Words } from "@/lib/words";

/** Who looks at a dashboard, and in which words and habits it speaks to them. */
export type Reader = {
  locale: string;
  t: Words;
  units: UnitSystem;
  /** The person themselves, or somebody whom they let look. */
  who: "self" | "other";
  /** The privacy eye is closed: figures about money stay out of the page. */
  hidesAmounts: boolean;
  /** The tables behind the charts. */
  tables: Later;
};
