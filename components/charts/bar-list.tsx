import { classNames } from "@/components/ui/class-names";
import { type Tone, toneClass } from "@/components/ui/tone";

type BarListProps = {
  items: readonly {
    key: string;
    label: string;
    /** Null: no bar, only the words. */
    value: number | null;
    text: string;
    tone?: Tone;
  }[];
};

/** Amounts side by side, each with its name and its number; the longest fills the width. */
export function BarList({ items }: BarListProps) {
  const most = Math.max(0, ...items.map((item) => item.value ?? 0));
  return (
    <ul className="space-y-3">
      {items.map((item) => (
        <li key={item.key} className={toneClass(item.tone ?? "accent")}>
          <div className="flex items-baseline justify-between gap-3">
            <span className="min-w-0">{item.label}</span>
            <span className={classNames("shrink-0", item.value === null ? "text-sm text-soft" : "font-semibold")}>
              {item.text}
            </span>
          </div>
          {item.value !== null && most > 0 && (
            <div
              aria-hidden="true"
              className="mt-1 h-2 min-w-0.5 rounded-e-small bg-tone forced-paint"
              style={{ width: `${Math.max(0, item.value / most) * 100}%` }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
