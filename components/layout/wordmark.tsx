import Link from "next/link";

/** The product's name, as a way home. */
export function Wordmark({ name, href }: { name: string; href: string }) {
  return (
    <Link href={href} className="inline-flex min-h-11 items-center gap-2 rounded-control font-serif text-2xl">
      {name}
    </Link>
  );
}
