"use client";

import { useEffect, useRef, useState } from "react";

type UnitNoteProps = {
  /** By measure: "kg". */
  units: Readonly<Record<string, string>>;
  /** The measure that the form began with. */
  chosen: string;
  /** With {unit} where it goes. */
  words: string;
};

/** Says in which unit the numbers are typed, as soon as it is said what is measured. Without scripts: as the form was drawn. */
export function UnitNote({ units, chosen, words }: UnitNoteProps) {
  const [metric, setMetric] = useState(chosen);
  const place = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const form = place.current?.closest("form");
    const follow = () => {
      const said = form && new FormData(form).get("metric");
      setMetric(typeof said === "string" ? said : "");
    };
    follow();
    form?.addEventListener("change", follow);
    return () => form?.removeEventListener("change", follow);
  }, []);

  const unit = units[metric];
  return (
    <p ref={place} role="status" className="text-sm text-soft empty:hidden">
      {unit && words.replace("{unit}", unit)}
    </p>
  );
}
