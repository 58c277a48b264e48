/** Metals, test codes and units of account that the runtime lists beside money. */
const notMoney = /^X(?!AF$|CD$|OF$|PF$|CG$)|^(BOV|CHE|CHW|CLF|COU|MXV|USN|UYI|UYW)$/;
const withdrawn = /\(\d{4}[–—-]\d{4}\)/;

/** Every currency in use, by its name. */
export function currencyChoices(saved: string): { value: string; label: string }[] {
  const name = new Intl.DisplayNames("en", { type: "currency" });
  const codes = Intl.supportedValuesOf("currency").filter((code) => !notMoney.test(code));
  return [...new Set([...codes, saved])]
    .map((code) => ({ value: code, label: `${name.of(code) ?? code} (${code})` }))
    .filter(({ value, label }) => value === saved || !withdrawn.test(label))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}
