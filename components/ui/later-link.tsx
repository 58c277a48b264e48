/** In place of what is drawn later: seen without scripts, or for the moment until they have come. */
export function LaterLink({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center text-accent underline">
      {label}
    </a>
  );
}
