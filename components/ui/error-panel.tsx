import type { ReactNode } from "react";

type ErrorPanelProps = {
  /** What happened. */
  title: string;
  /** That nothing was lost, or exactly what was. */
  safe: string;
  /** What to do. */
  next: string;
  action?: ReactNode;
  /** To quote to support: "Reference 3f9a". */
  reference?: string | undefined;
  /** 1 where it is the whole page, 2 where it stands in one. */
  level?: 1 | 2;
};

/** The page for when something went wrong: what happened, what became of the data, what to do. */
export function ErrorPanel({ title, safe, next, action, reference, level = 1 }: ErrorPanelProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div role="alert" className="mx-auto max-w-xl py-10">
      <Heading className="font-serif text-title">{title}</Heading>
      <p className="mt-3 text-lg">{safe}</p>
      <p className="mt-1 text-lg text-soft">{next}</p>
      {action && <div className="mt-6 flex flex-wrap gap-2">{action}</div>}
      {reference && <p className="mt-8 text-sm text-soft">{reference}</p>}
    </div>
  );
}
