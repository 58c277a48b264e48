import { Sparkline } from "@/components/charts/sparkline";
import { ToneMark } from "@/components/ui/tone-mark";
import { categories } from "@/lib/categories";
import type { Words } from "@/lib/words";
import { drawnBand, drawnOverall, drawnParts } from "./drawn-lines";

/**
 * What a record looks like, drawn with the product's own parts. It has shapes and no figures: there is no person behind it,
 * and it says so.
 */
export function DrawnRecord({ t }: { t: Words }) {
  return (
    <figure className="min-w-0">
      <div aria-hidden="true" className="rounded-card border border-line bg-card p-5 sm:p-6">
        <p className="font-serif text-xl">{t("site.drawing.title")}</p>
        <div className="relative mt-4">
          <svg
            aria-hidden="true"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="absolute inset-0 size-full"
          >
            <path d={drawnBand} className="fill-accent-wash" />
          </svg>
          <Sparkline values={drawnOverall} className="relative h-28" />
          <span className="absolute start-2 bottom-1.5 text-xs text-soft max-[16rem]:hidden">
            {t("site.drawing.usual")}
          </span>
        </div>
        <ul className="mt-5 divide-y divide-line border-t border-line">
          {categories.map((category) => (
            <li
              key={category}
              className="grid grid-cols-[7rem_minmax(0,1fr)] items-center gap-4 py-3 max-[16rem]:grid-cols-1"
            >
              <span className="flex items-center gap-2 text-sm font-semibold">
                <ToneMark tone={category} />
                {t(`common.categories.${category}`)}
              </span>
              <Sparkline values={drawnParts[category]} tone={category} className="h-7" />
            </li>
          ))}
        </ul>
      </div>
      <figcaption className="mt-3 text-sm text-soft">{t("site.drawing.caption")}</figcaption>
    </figure>
  );
}
