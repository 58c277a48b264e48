import type { ReactNode } from "react";
import { Switch } from "@/components/ui/switch";
import { type Category, categories } from "@/lib/categories";
import type { Words } from "@/lib/words";

type CategorySwitchesProps = { legend: string; shared: readonly Category[]; t: Words; children?: ReactNode };

/** One switch a category, each with the sentence of what is seen; below them what goes further. */
export function CategorySwitches({ legend, shared, t, children }: CategorySwitchesProps) {
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
        {children}
      </div>
    </fieldset>
  );
}
