import { Switch } from "@/components/ui/switch";
import { type Category, categories } from "@/lib/categories";
import type { Words } from "@/lib/words";

/** One switch a category, each with the sentence of what is seen. */
export function CategorySwitches({ legend, shared, t }: { legend: string; shared: readonly Category[]; t: Words }) {
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium">{legend}</legend>
      <div className="divide-y divide-line">
        {categories.map((category) => (
          <Switch
            key={category}
            name="categories"
            value={category}
            label={t(`common.categories.${category}`)}
            hint={t(`sharing.categories.${category}`)}
            defaultChecked={shared.includes(category)}
          />
        ))}
      </div>
    </fieldset>
  );
}
