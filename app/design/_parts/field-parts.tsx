import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { NumberField } from "@/components/ui/number-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Switch } from "@/components/ui/switch";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { refuseAction } from "./refuse-action";

const unreachable = "Not saved: the server could not be reached. What you typed is still here.";

export function FieldParts() {
  return (
    <Section title="Asking" intro="Names that mean something here: ok, away, go.">
      <Card className="max-w-xl">
        <Form action={refuseAction} unreachable={unreachable} className="space-y-5">
          <TextField name="name" label="Name" hint="As your coach should call you." maxLength={80} />
          <TextField name="email" type="email" label="Email" autoComplete="email" error="This is no address yet." />
          <NumberField name="weight" label="Weight" unit="kg" defaultValue="93,5" aside="93,9 yesterday" />
          <SelectField
            name="colour"
            label="Colour"
            emptyLabel="Choose one"
            choices={[
              { value: "violet", label: "Violet" },
              { value: "blue", label: "Blue" },
            ]}
          />
          <DateField name="born" label="Birth date" max="2008-11-20" />
          <TextareaField
            name="note"
            label="A few words"
            aside="optional"
            voice="serif"
            maxLength={40}
            defaultValue="Slept well, at last."
            leftWords="{left} characters left"
          />
          <RadioGroup
            name="day"
            label="When does your day start?"
            defaultValue="4"
            choices={[
              { value: "0", label: "At midnight" },
              { value: "4", label: "At four in the morning", hint: "For short nights" },
            ]}
          />
          <Checkbox name="terms" label="I agree to the terms" hint="Version 3, of November." />
          <Switch
            name="eye"
            label="Hide amounts"
            hint="Money, weight and lab values are left out everywhere."
            defaultChecked
          />
          <Switch name="mail" label="Write me once a week" />
          <SubmitButton pendingLabel="Saving">Save profile</SubmitButton>
        </Form>
      </Card>
    </Section>
  );
}
