import { type IconName, sprite } from "@/components/ui/icon-names";

type IconProps = { name: IconName /** Another size than 20 px, a place, a colour. */; className?: string };

/** A small picture beside words, or named by what it stands in: by itself it says nothing to a screen reader. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg aria-hidden="true" className={className ? `icon ${className}` : "icon"}>
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
