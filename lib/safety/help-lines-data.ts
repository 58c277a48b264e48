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

/** A number for calls that a public page confirms. */
function line(
  name: string,
  call: string,
  url: string,
  page: string,
  at: string,
  more: Partial<HelpLine> = {},
): HelpLine {
  return { name, call, url, confirmed: { page, at }, ...more };
}

const SAMARITANS_PAGE = "https://www.samaritans.org/how-we-can-help/contact-samaritan/";
const OIREACHTAS = "https://www.oireachtas.ie/en/debates/question/2013-12-10/505/";

/**
 * Only lines that are long established and free or at local cost, each compared with a stored public page that names the number
 * (November 2026). Nobody dialled them. A country is left out rather than guessed.
 */
// biome-ignore format: one country a row reads better
export const helpLinesByCountry: ReadonlyMap<string, CountryHelp> = new Map([
  help("US", "911", "https://988lifeline.org",
    line("988 Suicide & Crisis Lifeline", "988", "https://988lifeline.org", "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline", "2026-11", { text: { number: "988" } }),
    { name: "Crisis Text Line", text: { number: "741741", word: "HOME" }, url: "https://www.crisistextline.org", confirmed: { page: "https://familyandcaregivertoolkit.org/988-crisis-lifeline", at: "2026-11" } }),
  help("CA", "911", "https://988.ca", line("9-8-8 Suicide Crisis Helpline", "988", "https://988.ca", "https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/", "2023-11", { text: { number: "988" } })),
  help("GB", "999", "https://www.samaritans.org", line("Samaritans", "116 123", "https://www.samaritans.org", SAMARITANS_PAGE, "2026-11"),
    { name: "Shout", text: { number: "85258", word: "SHOUT" }, url: "https://giveusashout.org", confirmed: { page: "https://www.crisistextline.uk/how-it-works/", at: "2026-11" } }),
  help("IE", "112", "https://www.samaritans.org/ireland", line("Samaritans", "116 123", "https://www.samaritans.org/ireland", OIREACHTAS, "2013-12"),
    { name: "Text About It", text: { number: "50808", word: "HELLO" }, url: "https://www.textaboutit.ie", confirmed: { page: "https://www.irishexaminer.com/news/arid-31005605.html", at: "2020-06" } }),
  help("AU", "000", "https://www.lifeline.org.au", line("Lifeline", "13 11 14", "https://www.lifeline.org.au", "https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7", "2022-02", { text: { number: "0477 13 11 14" } })),
  help("NZ", "111", "https://1737.org.nz", line("1737 Need to talk?", "1737", "https://1737.org.nz", "https://www.pegasus.health.nz/?p=6300", "2021-09", { text: { number: "1737" } })),
  help("DE", "112", "https://www.telefonseelsorge.de",
    line("TelefonSeelsorge", "0800 111 0 111", "https://www.telefonseelsorge.de", "https://internetseitung.de/historie.php?ID=98&NID=5583", "2026-11"),
    line("TelefonSeelsorge", "0800 111 0 222", "https://www.telefonseelsorge.de", "https://internetseitung.de/historie.php?ID=98&NID=5583", "2026-11")),
  help("AT", "112", "https://www.telefonseelsorge.at", line("TelefonSeelsorge", "142", "https://www.telefonseelsorge.at", "https://ooe.orf.at/stories/3204589/", "2023-04")),
  help("CH", "112", "https://www.143.ch", line("Die Dargebotene Hand", "143", "https://www.143.ch", "https://www.143.ch/ticino/Consulenza/Servizio-di-consulenza/Notte", "2026-11")),
  help("FR", "112", "https://3114.fr", line("3114", "3114", "https://3114.fr", "https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/", "2026-11")),
  help("ES", "112", "https://www.sanidad.gob.es/linea024", line("Línea 024", "024", "https://www.sanidad.gob.es/linea024", "https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml", "2022-05")),
  help("IN", "112", "https://telemanas.mohfw.gov.in", line("Tele-MANAS", "14416", "https://telemanas.mohfw.gov.in", "https://www.thehawk.in/news/health/tele-manas-mental-health-helpline-handles-over-238-lakh-calls-since-2022-prataprao-jadhav", "2025-07")),
  help("JP", "119", "https://www.since2011.net/yorisoi", line("よりそいホットライン", "0120-279-338", "https://www.since2011.net/yorisoi", "https://kotobank.jp/word/%E3%82%88%E3%82%8A%E3%81%9D%E3%81%84%E3%81%BB%E3%81%A4%E3%81%A8%E3%82%89%E3%81%84%E3%82%93-3193813", "2026-11")),
  help("BR", "192", "https://cvv.org.br", line("CVV", "188", "https://cvv.org.br", "http://www.jd1noticias.com/geral/ligacao-para-centro-de-valorizacao-da-vida-passa-a-ser-gratuita/53507/", "2018-07")),
  help("NL", "112", "https://www.113.nl", line("113 Zelfmoordpreventie", "0800-0113", "https://www.113.nl", "https://www.hartvannederland.nl/nieuws/2020/telefoonnummer-113-zelfmoordpreventie/", "2020-07")),
  help("BE", "112", "https://www.zelfmoord1813.be",
    line("Zelfmoordlijn", "1813", "https://www.zelfmoord1813.be", "https://nieuws.vtm.be/binnenland/67758-nieuw-nummer-zelfmoordlijn1813", "2026-11"),
    line("Centre de Prévention du Suicide", "0800 32 123", "https://www.preventionsuicide.be", "https://www.brusselstimes.com/belgium/1719543/french-speaking-cities-join-world-suicide-prevention-day", "2025-09")),
  help("SE", "112", "https://mind.se", line("Mind Självmordslinjen", "90101", "https://mind.se", "http://www.kronprinsessparetsstiftelse.se/projekt/sjalvmordsupplysningen.html", "2026-11")),
  help("NO", "113", "https://mentalhelse.no", line("Mental Helses hjelpetelefon", "116 123", "https://mentalhelse.no", "https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352", "2021-11")),
  help("DK", "112", "https://www.livslinien.dk", line("Livslinien", "70 201 201", "https://www.livslinien.dk", "https://cphpost.dk/2015-10-26/news/suicide-prevention-lifeline-gets-funding-to-stay-open-at-night/", "2015-10")),
  help("FI", "112", "https://mieli.fi", line("MIELI Kriisipuhelin", "09 2525 0111", "https://mieli.fi", "https://mentalhealth.fi/where-to-go-in-an-emergency", "2026-11")),
  help("IT", "112", "https://www.telefonoamico.it", line("Telefono Amico Italia", "02 2327 2327", "https://www.telefonoamico.it", "https://www.tpi.it/news/solo-a-natale-telefono-amico-20211215850521/", "2021-12", { hours: "10:00–24:00" })),
  help("PL", "112", "https://centrumwsparcia.pl", line("Centrum Wsparcia", "800 70 2222", "https://centrumwsparcia.pl", "https://zdrowie.pap.pl/psyche/na-kryzys-telefon-800-70-2222", "2026-11")),
  help("PT", "112", "https://www.sns24.gov.pt", line("Linha Nacional de Prevenção do Suicídio", "1411", "https://www.sns24.gov.pt", "https://www.deco.proteste.pt/saude/saude-mental/noticias/linha-prevencao-suicidio-funciona-24-horas-por-dia", "2025-09"),
    line("SNS 24", "808 24 24 24", "https://www.sns24.gov.pt", "https://24noticias.sapo.pt/atualidade/artigos/1411-linha-nacional-de-prevencao-do-suicidio-arranca-com-atendimento-24-horas", "2025-09")),
  help("ZA", "112", "https://www.sadag.org", line("SADAG Suicide Crisis Helpline", "0800 567 567", "https://www.sadag.org", "http://www.pressreader.com/south-africa/the-star-early-edition/20190212/281668256233737", "2019-02")),
  help("KR", "119", "https://www.129.go.kr", line("자살예방 상담전화", "109", "https://www.129.go.kr", "http://koreabizwire.com/?p=303235", "2025-01")),
  help("SG", "995", "https://www.sos.org.sg", line("Samaritans of Singapore", "1-767", "https://www.sos.org.sg", "https://mothership.sg/2022/09/sos-24h-whatsapp-service", "2022-09")),
  help("MX", "911", "https://www.gob.mx/salud/conasama", line("Línea de la Vida", "800 911 2000", "https://www.gob.mx/salud/conasama", "https://tribunademexico.com/ssa-invita-a-hacer-uso-de-linea-de-la-vida/", "2026-01")),
]);
