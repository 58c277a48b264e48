import type { CountryHelp, HelpLine } from "./help-lines";

const DIRECTORY: HelpLine = { name: "Find A Helpline", url: "https://findahelpline.com" };

/** For countries we know no line of: the directory, and the number that mobile phones connect nearly everywhere. */
export const INTERNATIONAL: CountryHelp = {
  emergency: "112",
  lines: [DIRECTORY],
  source: "https://findahelpline.com",
};

function help(
  country: string,
  emergency: string,
  source: string,
  ...lines: readonly HelpLine[]
): [string, CountryHelp] {
  return [country, { country, emergency, source, lines: [...lines, DIRECTORY] }];
}

const samaritans = (url: string): HelpLine => ({ name: "Samaritans", call: "116 123", url });

/** Only lines that are long established and free or at local cost. A country is left out rather than guessed. */
// biome-ignore format: one country a row reads better
export const helpLinesByCountry: ReadonlyMap<string, CountryHelp> = new Map([
  help("US", "911", "https://988lifeline.org",
    { name: "988 Suicide & Crisis Lifeline", call: "988", text: { number: "988" }, url: "https://988lifeline.org" },
    { name: "Crisis Text Line", text: { number: "741741", word: "HOME" }, url: "https://www.crisistextline.org" }),
  help("CA", "911", "https://988.ca", { name: "9-8-8 Suicide Crisis Helpline", call: "988", text: { number: "988" }, url: "https://988.ca" }),
  help("GB", "999", "https://www.samaritans.org", samaritans("https://www.samaritans.org"),
    { name: "Shout", text: { number: "85258", word: "SHOUT" }, url: "https://giveusashout.org" }),
  help("IE", "112", "https://www.samaritans.org/ireland", samaritans("https://www.samaritans.org/ireland"),
    { name: "Text About It", text: { number: "50808", word: "HELLO" }, url: "https://www.textaboutit.ie" }),
  help("AU", "000", "https://www.lifeline.org.au", { name: "Lifeline", call: "13 11 14", text: { number: "0477 13 11 14" }, url: "https://www.lifeline.org.au" }),
  help("NZ", "111", "https://1737.org.nz", { name: "1737 Need to talk?", call: "1737", text: { number: "1737" }, url: "https://1737.org.nz" }),
  help("DE", "112", "https://www.telefonseelsorge.de",
    { name: "TelefonSeelsorge", call: "0800 111 0 111", url: "https://www.telefonseelsorge.de" },
    { name: "TelefonSeelsorge", call: "0800 111 0 222", url: "https://www.telefonseelsorge.de" }),
  help("AT", "112", "https://www.telefonseelsorge.at", { name: "TelefonSeelsorge", call: "142", url: "https://www.telefonseelsorge.at" }),
  help("CH", "112", "https://www.143.ch", { name: "Die Dargebotene Hand", call: "143", url: "https://www.143.ch" }),
  help("FR", "112", "https://3114.fr", { name: "3114", call: "3114", url: "https://3114.fr" }),
  help("ES", "112", "https://www.sanidad.gob.es/linea024", { name: "Línea 024", call: "024", url: "https://www.sanidad.gob.es/linea024" }),
  help("IN", "112", "https://telemanas.mohfw.gov.in", { name: "Tele-MANAS", call: "14416", url: "https://telemanas.mohfw.gov.in" }),
  help("JP", "119", "https://www.since2011.net/yorisoi", { name: "よりそいホットライン", call: "0120-279-338", url: "https://www.since2011.net/yorisoi" }),
  help("BR", "192", "https://cvv.org.br", { name: "CVV", call: "188", url: "https://cvv.org.br" }),
  help("NL", "112", "https://www.113.nl", { name: "113 Zelfmoordpreventie", call: "0800-0113", url: "https://www.113.nl" }),
  help("BE", "112", "https://www.zelfmoord1813.be",
    { name: "Zelfmoordlijn", call: "1813", url: "https://www.zelfmoord1813.be" },
    { name: "Centre de Prévention du Suicide", call: "0800 32 123", url: "https://www.preventionsuicide.be" }),
  help("SE", "112", "https://mind.se", { name: "Mind Självmordslinjen", call: "90101", url: "https://mind.se" }),
  help("NO", "113", "https://mentalhelse.no", { name: "Mental Helses hjelpetelefon", call: "116 123", url: "https://mentalhelse.no" }),
  help("DK", "112", "https://www.livslinien.dk", { name: "Livslinien", call: "70 201 201", url: "https://www.livslinien.dk" }),
  help("FI", "112", "https://mieli.fi", { name: "MIELI Kriisipuhelin", call: "09 2525 0111", url: "https://mieli.fi" }),
  help("IT", "112", "https://www.telefonoamico.it", { name: "Telefono Amico Italia", call: "02 2327 2327", hours: "09:00–24:00", url: "https://www.telefonoamico.it" }),
  help("PL", "112", "https://centrumwsparcia.pl", { name: "Centrum Wsparcia", call: "800 70 2222", url: "https://centrumwsparcia.pl" }),
  help("PT", "112", "https://www.sns24.gov.pt", { name: "SNS 24", call: "808 24 24 24", url: "https://www.sns24.gov.pt" }),
  help("ZA", "112", "https://www.sadag.org", { name: "SADAG Suicide Crisis Helpline", call: "0800 567 567", url: "https://www.sadag.org" }),
  help("KR", "119", "https://www.129.go.kr", { name: "자살예방 상담전화", call: "109" }),
  help("SG", "995", "https://www.sos.org.sg", { name: "Samaritans of Singapore", call: "1-767", url: "https://www.sos.org.sg" }),
  help("MX", "911", "https://www.gob.mx/salud/conasama", { name: "Línea de la Vida", call: "800 911 2000", url: "https://www.gob.mx/salud/conasama" }),
]);
