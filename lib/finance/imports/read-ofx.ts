import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import { wellFormed } from "./ofx-markup";
import { emptyLine, type RawFile, type RawLine } from "./raw-line";

const parser = new XMLParser({
  parseTagValue: false, // "007" is an id, and an amount's digits are read by ourselves
  ignoreAttributes: true,
  processEntities: true, // the five of XML: definitions were left out (wellFormed)
  isArray: (tag) => ["STMTTRN", "STMTTRNRS", "CCSTMTTRNRS", "BANKMSGSRSV1", "CREDITCARDMSGSRSV1"].includes(tag),
});

const text = z.string().catch("");
/** An aggregate; one that was left empty comes as a text. */
const part = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess((said) => (typeof said === "object" && said !== null ? said : {}), z.object(shape).partial());
const movement = part({
  FITID: text,
  TRNTYPE: text,
  DTPOSTED: text,
  TRNAMT: text,
  NAME: text,
  MEMO: text,
  PAYEE: part({ NAME: text }),
});
const account = part({ BANKID: text, ACCTID: text });
const statement = part({
  CURDEF: text,
  BANKACCTFROM: account,
  CCACCTFROM: account,
  BANKTRANLIST: part({ STMTTRN: z.array(movement) }),
});
const answers = z.array(part({ STMTRS: statement, CCSTMTRS: statement })).catch([]);
const file = part({
  OFX: part({
    BANKMSGSRSV1: z.array(part({ STMTTRNRS: answers })),
    CREDITCARDMSGSRSV1: z.array(part({ CCSTMTTRNRS: answers })),
  }),
});

/** Reads the statements of accounts and cards in an OFX file, version 1 (SGML) or 2 (XML). Investments are left out. */
export function readOfx(content: string): RawFile {
  const { OFX: ofx } = file.parse(parser.parse(wellFormed(content)));
  const said = [
    ...(ofx?.BANKMSGSRSV1 ?? []).flatMap(({ STMTTRNRS }) => STMTTRNRS ?? []),
    ...(ofx?.CREDITCARDMSGSRSV1 ?? []).flatMap(({ CCSTMTTRNRS }) => CCSTMTTRNRS ?? []),
  ].flatMap(({ STMTRS, CCSTMTRS }) => [STMTRS, CCSTMTRS].filter((each) => each !== undefined));
  const lines = said.flatMap((each) => linesOf(each)).map((line, index) => ({ ...line, line: index + 1 }));
  const isCut = !/<\/OFX>\s*$/i.test(content.slice(-2_000));
  return { lines, refused: isCut ? [{ line: lines.length + 1, why: "cutOff", value: "" }] : [] };
}

function linesOf({
  CURDEF,
  BANKACCTFROM,
  CCACCTFROM,
  BANKTRANLIST,
}: z.output<typeof statement>): Omit<RawLine, "line">[] {
  const from = BANKACCTFROM ?? CCACCTFROM ?? {};
  const place = [from.BANKID ?? "", from.ACCTID ?? ""].join("·");
  return (BANKTRANLIST?.STMTTRN ?? []).map((each) => ({
    ...emptyLine,
    day: each.DTPOSTED ?? "",
    amount: each.TRNAMT ?? "",
    payee: each.NAME ?? each.PAYEE?.NAME ?? "",
    description: each.MEMO ?? "",
    category: each.TRNTYPE ?? "",
    currency: CURDEF ?? "",
    bankId: each.FITID ? [place, each.FITID].join("·") : "",
  }));
}
