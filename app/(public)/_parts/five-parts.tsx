import { ToneMark } from "@/components/ui/tone-mark";
import { categories } from "@/lib/categories";
import type { Words } from "@/lib/words";

/** The five parts of a life, with what each asks about. */
export function FiveParts({ t }: { t: Words }) {
  return (
    <section>
      <h2 className="max-w-2xl font-serif text-title">{t("site.parts.title")}</h2>
      <p className="mt-2 max-w-prose text-soft">{t("site.parts.text")}</p>
      <ul className="mt-8 grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-5">
        {categories.map((category) => (
          <li key={category} className="border-t border-line pt-4">
            <h3 className="flex items-center gap-2 font-semibold">
              <ToneMark tone={category} />
              {t(`common.categories.${category}`)}
            </h3>
            <p className="mt-2 text-soft">{t(`site.parts.${category}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
