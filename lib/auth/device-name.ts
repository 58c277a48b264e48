/** "Firefox on Android": enough for a person to recognise their own sign-in, nothing to track by. */
export function deviceName(userAgent: string | null): string {
  const browser = firstMatch(userAgent, [
    [/Edg\//, "Edge"],
    [/OPR\//, "Opera"],
    [/Firefox\/|FxiOS/, "Firefox"],
    [/Chrome\/|CriOS/, "Chrome"],
    [/Safari\//, "Safari"],
  ]);
  const system = firstMatch(userAgent, [
    [/iPhone|iPad/, "iOS"],
    [/Android/, "Android"],
    [/Windows/, "Windows"],
    [/Mac OS X/, "macOS"],
    [/Linux/, "Linux"],
  ]);
  return [browser ?? "Browser", system].filter(Boolean).join(" on ");
}

function firstMatch(text: string | null, names: [RegExp, string][]): string | undefined {
  return names.find(([pattern]) => text !== null && pattern.test(text))?.[1];
}
