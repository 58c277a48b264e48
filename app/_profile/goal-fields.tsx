import { Disclosure } from "@/components/ui/disclosure";
import { TextareaField } from "@/components/ui/textarea-field";
import { toneClass } from "@/components/ui/tone";
import { type Category, categories } from "@/lib/categories";
import type { ClientProfile } from "@/lib/people/profile/queries";
import { longest } from "@/lib/people/profile/schema";
import type { Words } from "@/lib/words";

type Goals = Record<Category, string | null>;

/** What the person is here for: a sentence, and a goal for each part of life; the parts they chose come first. */
export function GoalFields({ t, profile, goals }: { t: Words; profile: ClientProfile; goals: Goals }) {
  const isFirst = (category: Category) =>
    profile.focusAreas.length === 0 || profile.focusAreas.includes(category) || goals[category] !== null;
  const first = categories.filter(isFirst);
  const others = categories.filter((category) => !isFirst(category));
  const goal = (category: Category) => <Goal key={category} t={t} category={category} goal={goals[category]} />;
  return (
    <>
      <TextareaField
        name="purposeStatement"
        label={t("onboarding.fields.purposeStatement")}
        hint={t("onboarding.fields.purposeHint")}
        defaultValue={profile.purposeStatement}
        rows={2}
        voice="serif"
        maxLength={longest.purposeStatement}
        leftWords={t("onboarding.flow.left")}
      />
      <section className="space-y-4">
        <h2 className="font-serif text-xl">{t("onboarding.fields.goalsTitle")}</h2>
        {first.map(goal)}
        {others.length > 0 && (
          <Disclosure summary={t("onboarding.fields.goalsOther")}>
            <div className="space-y-4">{others.map(goal)}</div>
          </Disclosure>
        )}
      </section>
    </>
  );
}

function Goal({ t, category, goal }: { t: Words; category: Category; goal: string | null }) {
  return (
    <div className={`border-s-2 border-tone ps-3 ${toneClass(category)}`}>
      <TextareaField
        name={`goals.${category}`}
        label={t(`common.categories.${category}`)}
        hint={t(`onboarding.fields.goalHint.${category}`)}
        defaultValue={goal}
        rows={1}
        maxLength={longest.goal}
        leftWords={t("onboarding.flow.left")}
      />
    </div>
  );
}
