/** The first stop of the keyboard: past the navigation. The target is the `<main id="content">` of every shell. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#content"
      className="fixed start-4 top-0 z-50 -translate-y-full rounded-b-control bg-accent px-4 py-3 font-semibold text-accent-ink focus:translate-y-0 no-print"
    >
      {label}
    </a>
  );
}
