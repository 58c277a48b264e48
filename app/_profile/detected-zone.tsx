"use client";

import { useEffect, useRef, useState } from "react";

type DetectedZoneProps = {
  words: { /** With `{zone}`. */ detected: string; use: string; used: string };
};

/**
 * Offers the zone of this device when the list beside it says another. Somebody whose zone was never known (UTC) gets it
 * chosen at once, and can change it.
 */
export function DetectedZone({ words }: DetectedZoneProps) {
  const place = useRef<HTMLDivElement>(null);
  const [offer, setOffer] = useState<string | null>(null);
  const [taken, setTaken] = useState(false);

  useEffect(() => {
    const list = listBeside(place.current);
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!list || !zone || sameZone(zone, list.value)) return;
    if (list.value !== "UTC") return setOffer(zone);
    choose(list, zone);
    setTaken(true);
  }, []);

  function take() {
    const list = listBeside(place.current);
    if (!list || !offer) return;
    choose(list, offer);
    setOffer(null);
    setTaken(true);
    list.focus();
  }

  return (
    <div ref={place} role="status" className="text-sm text-soft empty:hidden">
      {taken && words.used}
      {offer && (
        <span className="inline-flex flex-wrap items-center gap-x-3">
          {words.detected.replace("{zone}", offer.replaceAll("_", " "))}
          <button
            type="button"
            onClick={take}
            className="min-h-11 rounded-small px-1 font-semibold text-accent underline underline-offset-4"
          >
            {words.use}
          </button>
        </span>
      )}
    </div>
  );
}

function listBeside(place: HTMLElement | null): HTMLSelectElement | null {
  const list = place?.closest("form")?.elements.namedItem("timeZone");
  return list instanceof HTMLSelectElement ? list : null;
}

function choose(list: HTMLSelectElement, zone: string) {
  const known = [...list.options].find((option) => sameZone(option.value, zone));
  if (!known) list.add(new Option(zone, zone));
  list.value = known?.value ?? zone;
  list.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Two spellings of one zone (Asia/Calcutta, Asia/Kolkata) tell the same hours, in winter and in summer. */
function sameZone(one: string, other: string): boolean {
  return one === other || resolved(one) === resolved(other);
}

function resolved(zone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return zone; // a zone that this browser does not know is the same as no other
  }
}
