import { classNames } from "@/components/ui/class-names";
import { Face } from "@/components/ui/face";
import { toneClass } from "@/components/ui/tone";
import { ToneMark } from "@/components/ui/tone-mark";
import { categories } from "@/lib/categories";
import { faces } from "@/lib/wellness/check-in/vocabularies";
import type { Words } from "@/lib/words";

const levels = [1, 2, 3, 4, 5] as const;
const CHOSEN_LEVEL = 4;
const CHOSEN_POINT = 7;

/** What a minute of it looks like: one step of the check-in, drawn with its own faces, words and steps. Nothing in it can be pressed. */
export function DrawnCheckIn({ t }: { t: Words }) {
  return (
    <figure className="max-w-sm min-w-0">
      <div
        aria-hidden="true"
        className={classNames("rounded-card border border-line bg-card p-4", toneClass("emotional"))}
      >
        <div className="flex items-center gap-1.5">
          {categories.map((category, index) => (
            <span
              key={category}
              className={classNames(
                "flex-1 rounded-full",
                index > 2 ? "h-1 bg-line" : "bg-tone",
                index < 2 && "h-1",
                index === 2 && "h-2",
                toneClass(category),
              )}
            />
          ))}
        </div>
        <p className="mt-4 flex items-center gap-2 text-sm font-semibold">
          <ToneMark tone="emotional" />
          {t("common.categories.emotional")}
        </p>
        <p className="font-serif text-xl">{t("checkIn.steps.emotional")}</p>
        <ul className="mt-3 grid grid-cols-5 gap-1">
          {levels.map((level) => (
            <li
              key={level}
              className={classNames(
                "flex min-w-0 flex-col items-center gap-1 rounded-control border py-2 text-xs max-[16rem]:border-0",
                level === CHOSEN_LEVEL
                  ? "border-tone font-semibold inset-ring inset-ring-tone"
                  : "border-line text-soft",
              )}
            >
              <Face level={level} />
              <span className="max-[16rem]:hidden">{t(`vocabularies.faces.${faces[level - 1] ?? "even"}`)}</span>
            </li>
          ))}
        </ul>
        <ul className="mt-3 grid grid-cols-10 gap-0.5 text-center text-xs max-[16rem]:hidden">
          {Array.from({ length: 10 }, (_, index) => index + 1).map((point) => (
            <li
              key={point}
              className={classNames(
                "rounded-small border py-1.5",
                point === CHOSEN_POINT ? "border-tone bg-tone font-bold text-accent-ink" : "border-line text-soft",
              )}
            >
              {point}
            </li>
          ))}
        </ul>
      </div>
      <figcaption className="mt-3 text-sm text-soft">{t("site.drawing.checkIn")}</figcaption>
    </figure>
  );
}
