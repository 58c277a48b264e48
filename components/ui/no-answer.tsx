/** The choice that takes the others back. It appears with the first answer, in a place kept for it, so that nothing jumps. */
export function NoAnswer({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  return (
    <label className="tall-target invisible rounded-small px-1 underline decoration-line underline-offset-4 hover:text-ink has-checked:text-ink has-checked:no-underline has-focus-visible:outline-2 has-focus-visible:outline-accent group-has-checked/fieldset:visible">
      <input type="radio" name={name} value="" className="sr-only" defaultChecked={checked} />
      {label}
    </label>
  );
}
