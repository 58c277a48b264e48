import { ChipGroup } from "@/components/ui/chip-group";
import { ChoiceCards } from "@/components/ui/choice-cards";
import { Disclosure } from "@/components/ui/disclosure";
import { Face } from "@/components/ui/face";
import { ProgressSteps } from "@/components/ui/progress-steps";
import { Scale } from "@/components/ui/scale";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";

const tones: Tone[] = ["accent", "spiritual", "mental", "physical", "financial"];

export function AnswerParts() {
  return (
    <Section title="Answering">
      <form className="max-w-xl space-y-6">
        <ProgressSteps
          label="Step 3 of 5: Emotional"
          steps={[
            { key: "spiritual", tone: "spiritual", state: "done" },
            { key: "mental", tone: "mental", state: "done" },
            { key: "emotional", tone: "emotional", state: "current" },
            { key: "physical", state: "ahead" },
            { key: "financial", state: "ahead" },
          ]}
        />
        <ChoiceCards
          name="mood"
          label="How has today felt?"
          hint="One answer is enough. Yesterday's are filled in."
          tone="emotional"
          defaultValue="4"
          choices={[
            { value: "1", label: "heavy", picture: <Face level={1} /> },
            { value: "2", label: "flat", picture: <Face level={2} /> },
            { value: "3", label: "even", picture: <Face level={3} /> },
            { value: "4", label: "light", picture: <Face level={4} /> },
            { value: "5", label: "bright", picture: <Face level={5} /> },
          ]}
        />
        <Scale
          name="strength"
          label="How strong?"
          aside="6 yesterday"
          tone="emotional"
          defaultValue={7}
          noAnswer="No answer"
        />
        <Scale
          name="close"
          label="Closeness with people"
          aside="optional"
          tone="emotional"
          noAnswer="No answer"
          ends={["far away", "very close"]}
        />
        {tones.map((tone, index) => (
          <Scale
            key={tone}
            name={tone}
            label={`In ${tone}`}
            tone={tone}
            defaultValue={2 + index}
            noAnswer="No answer"
          />
        ))}
        <Scale name="wrong" label="With an error" noAnswer="No answer" error="Choose a number from 1 to 10." />
        <ChipGroup
          name="triggers"
          label="Triggers"
          aside="optional"
          tone="emotional"
          defaultValues={["work", "rain"]}
          choices={[
            { value: "work", label: "Work" },
            { value: "money", label: "Money" },
            { value: "family", label: "Family" },
            { value: "sleep", label: "Too little sleep" },
          ]}
          add={{ label: "Your own word", button: "Add" }}
        />
        <ChoiceCards
          name="plan"
          label="Where to begin?"
          arrange="stack"
          defaultValue="b"
          choices={[
            { value: "a", label: "With sleep", detail: "Two minutes a day" },
            { value: "b", label: "With money", detail: "Once a month" },
          ]}
        />
        <Disclosure summary="Triggers, coping, a few words" open>
          What waits behind a line.
        </Disclosure>
      </form>
    </Section>
  );
}
