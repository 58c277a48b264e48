import { IconButton } from "@/components/ui/icon-button";

type PrivacyEyeProps = {
  hidden: boolean;
  /** "Hide amounts"; the state is said by aria-pressed, so the words stay the same. */
  label: string;
  /** Receives `hidden`: "1" to hide, "0" to show. */
  action: (formData: FormData) => Promise<void>;
};

/** The one switch that hides money, weight and lab values everywhere. A plain form: it works without scripts. */
export function PrivacyEye({ hidden, label, action }: PrivacyEyeProps) {
  return (
    <form action={action}>
      <input type="hidden" name="hidden" value={hidden ? "0" : "1"} />
      <IconButton type="submit" label={label} aria-pressed={hidden} icon={hidden ? "eye-off" : "eye"} />
    </form>
  );
}
