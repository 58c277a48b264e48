/** Names that the runtime still lists by an older spelling. Both spellings work everywhere; people look for the newer one. */
const renamed: Record<string, string> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Godthab": "America/Nuuk",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Truk": "Pacific/Chuuk",
  "Pacific/Ponape": "Pacific/Pohnpei",
};

/** A zone under the name that the list shows. */
export function currentName(zone: string): string {
  return renamed[zone] ?? zone;
}

type Section = { label: string; choices: { value: string; label: string }[] };

/** Every zone, by part of the world; a saved one that the runtime does not list stands first. */
export function zoneSections(saved: string): Section[] {
  const zones = Intl.supportedValuesOf("timeZone").map(currentName).sort();
  const sections = new Map<string, Section>();
  for (const zone of zones.includes(currentName(saved)) ? zones : [saved, ...zones]) {
    const [area = zone, ...place] = zone.split("/");
    const section = sections.get(area) ?? { label: area, choices: [] };
    section.choices.push({ value: zone, label: placeName(place.join("/") || area) });
    sections.set(area, section);
  }
  return [...sections.values()];
}

function placeName(place: string): string {
  return place.replaceAll("_", " ").replaceAll("/", ", ");
}
