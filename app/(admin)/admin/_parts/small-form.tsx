import { Form, type FormAction } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type SmallFormProps = {
  action: FormAction;
  /** What is sent. */
  values: Record<string, string>;
  label: string;
  /** The label with its object, for those who hear the buttons one after another. */
  fullLabel: string;
  unreachable: string;
};

/** One deed as one small button, in a row of a table. */
export function SmallForm({ action, values, label, fullLabel, unreachable }: SmallFormProps) {
  return (
    <Form action={action} unreachable={unreachable} showSaved={false}>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton kind="quiet" size="small">
        <span aria-hidden="true">{label}</span>
        <VisuallyHidden>{fullLabel}</VisuallyHidden>
      </SubmitButton>
    </Form>
  );
}
