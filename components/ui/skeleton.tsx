import { classNames } from "@/components/ui/class-names";

type SkeletonProps = {
  /** What is coming, for those who listen: "Loading your scores". */
  label: string;
  /** The shape of what comes, so that nothing jumps: "h-40", "h-6 w-48". */
  shapes?: readonly string[];
  className?: string;
};

/** Holds the room of what is still coming. */
export function Skeleton({ label, shapes = ["h-24"], className }: SkeletonProps) {
  return (
    <div role="status" aria-label={label} className={classNames("space-y-3", className)}>
      {shapes.map((shape, index) => (
        <div key={index} className={classNames("animate-pulse rounded-control bg-line", shape)} />
      ))}
    </div>
  );
}
