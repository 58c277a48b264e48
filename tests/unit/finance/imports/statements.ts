import { decode, guessEncoding } from "@/lib/finance/imports/decode";
import { guessOptions } from "@/lib/finance/imports/guess-options";
import type { ReadingOptions } from "@/lib/finance/imports/options";
import { readMovements } from "@/lib/finance/imports/read-movements";
import { recognise } from "@/lib/finance/imports/recognise";

export const today = "2026-05-14";
const habits = { locale: "en-GB", currency: "EUR" };

/** A file as it would be taken without a person's changes, or with them. */
export function takenFrom(file: string | Buffer, changes: Partial<ReadingOptions> = {}) {
  const bytes = typeof file === "string" ? Buffer.from(file) : file;
  const encoding = guessEncoding(bytes);
  const text = decode(bytes, encoding);
  const format = recognise(text);
  if (format === null) return null;
  const options = { ...guessOptions(text, format, encoding, habits), ...changes };
  return { format, options, ...readMovements(bytes, format, options, today) };
}

/** What is kept of each movement, in a line. */
export const inShort = (taken: ReturnType<typeof takenFrom>) =>
  taken?.movements.map(({ day, side, minor, currency, text }) => [day, side, minor, currency, text].join(" "));

export const german = [
  "Konto DE00 1234;;;;",
  "",
  "Buchungstag;Valuta;Auftraggeber/Empfänger;Verwendungszweck;Betrag;Währung",
  '01.03.2026;02.03.2026;Bäckerei Müller;"Brot; zwei Stück";-4,60;EUR',
  "28.03.2026;28.03.2026;Werk GmbH;Gehalt März;2.850,00;EUR",
].join("\r\n");

export const ofx1 = `OFXHEADER:100
DATA:OFXSGML
VERSION:102
CHARSET:1252

<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>EUR
<BANKACCTFROM><BANKID>100<ACCTID>42<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260301<DTEND>20260331
<STMTTRN><TRNTYPE>POS<DTPOSTED>20260305120000<TRNAMT>-12.50<FITID>7<NAME>Fish & Chips<MEMO></STMTTRN>
<STMTTRN><TRNTYPE>INT<DTPOSTED>20260306<TRNAMT>1,25<FITID>8<MEMO>Interest &amp; more</STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`;

export const ofx2 = `<?xml version="1.0" encoding="UTF-8"?>
<?OFX OFXHEADER="200" VERSION="220"?>
<OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>GBP</CURDEF><CCACCTFROM><ACCTID>9</ACCTID></CCACCTFROM>
<BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20260310</DTPOSTED><TRNAMT>-99.00</TRNAMT><FITID>a1</FITID>
<PAYEE><NAME>Rail &lt;North&gt;</NAME></PAYEE></STMTTRN></BANKTRANLIST></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>`;

export const qif = `!Type:Bank
D3/1'26
T-1,200.00
PLandlord
LRent
^
D03/15/2026
T2,000.00
PWork
MSalary
^
D03/16/2026
T-50.00
L[Savings]
^
`;
