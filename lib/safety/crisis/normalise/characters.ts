/** Emoji that say something here, as words. Anything else pictorial is only a separator. */
const EMOJI_WORDS: Readonly<Record<string, string>> = {
  "😂": "laughemoji",
  "🤣": "laughemoji",
  "😆": "laughemoji",
  "😹": "laughemoji",
  "😅": "laughemoji",
  "😜": "laughemoji",
  "💀": "skullemoji",
  "☠": "skullemoji",
  "🔫": "gun",
  "🔪": "knife",
  "🗡": "knife",
  "💊": "pills",
  "⚰": "coffin",
  "🪦": "grave",
};

// Letters of other alphabets that look Latin. Only used inside words that also hold Latin letters.
// biome-ignore format: a table of pairs reads better in rows
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a", е: "e", і: "i", о: "o", р: "p", с: "c", у: "y", х: "x", ѕ: "s", ԁ: "d", к: "k", м: "m", т: "t", в: "b", ӏ: "l",
  α: "a", ε: "e", ι: "i", ο: "o", ρ: "p", κ: "k", τ: "t", υ: "u", ν: "v",
};

const EMOJI = new RegExp(Object.keys(EMOJI_WORDS).join("|"), "gu");

/** One spelling for every way to write the same characters: case, width, accents, quotes, invisible characters, look-alikes. */
export function foldCharacters(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\u115f\u1160\ufffc]/gu, "")
    .replace(/ß/gu, "ss")
    .replace(/\bany more\b/gu, "anymore")
    .replace(/ı/gu, "i")
    .replace(/[‘’‛`´′ʼ＇]/gu, "'")
    .replace(EMOJI, (emoji) => ` ${EMOJI_WORDS[emoji] ?? ""} `)
    .replace(/[\p{L}\p{N}]+/gu, unmask);
}

function unmask(word: string): string {
  if (!/[a-z]/.test(word) || !/[^a-z0-9]/.test(word)) return word;
  return Array.from(word, (letter) => LOOKALIKES[letter] ?? letter).join("");
}
