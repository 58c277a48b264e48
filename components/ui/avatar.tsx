import { classNames } from "@/components/ui/class-names";
import { initials } from "@/components/ui/initials";

type AvatarProps = {
  name: string;
  /** A picture of the person's own. */
  src?: string | undefined;
  size?: "small" | "large";
};

/** A face, or the initials. Decoration: the name always stands beside it. */
export function Avatar({ name, src, size = "small" }: AvatarProps) {
  const sizeClass = size === "large" ? "size-16 text-xl" : "size-9 text-sm";
  const shared = "shrink-0 rounded-full border border-line";
  if (src) {
    return <img src={src} alt="" className={classNames(shared, sizeClass, "object-cover")} />;
  }
  return (
    <span
      aria-hidden="true"
      className={classNames(
        shared,
        sizeClass,
        "inline-flex items-center justify-center bg-raised font-semibold text-soft",
      )}
    >
      {initials(name)}
    </span>
  );
}
