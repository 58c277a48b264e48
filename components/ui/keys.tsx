/** Keys to press together. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className="inline-flex shrink-0 gap-1">
      {keys.map((key) => (
        <kbd
          key={key}
          className="inline-flex min-w-6 items-center justify-center rounded-small border border-line bg-paper px-1.5 font-sans text-xs text-soft"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
