import fc from "fast-check";

const references = fc.constantFrom(
  ...["A1", "$B$2", "C$3:D9", "A:C", "2:7", "Data!E5", "'IFS(A1)'!F6", "'It''s'!$G7", "Rate"],
  ...["Table1[UCJ %]", "Table1[[#This Row],[A1]]", "[1]Sheet1!A1"],
);
const heads = fc.constantFrom(
  ...["SUM", "IFS", "SORT", "XLOOKUP", "STDEV.S", "JAMSOSTEK.UCJ", "LOG10", "_xlfn.NEWER"],
);
const texts = fc.string({ maxLength: 8 }).map((text) => `"${text.replaceAll('"', '""')}"`);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    references,
    texts,
    fc.nat().map(String),
    references.map((reference) => `@${reference}`),
    fc.constantFrom("A1#", "Data!B2#", "Rate#", "#N/A", "{1,2;3,4}", "TRUE", ".5", "1.25E-3"),
    fc.constantFrom('{0.5,TRUE;"a,b;c",-2.5}', "2."),
    fc
      .tuple(heads, fc.array(tie("expression"), { maxLength: 3 }))
      .map(([head, inner]) => `${head}(${inner.join(",")})`),
    fc
      .tuple(fc.constantFrom("x", "tahun_1"), tie("expression"), tie("expression"))
      .map(([name, value, result]) => `LET(${name},${value},${name}+${result})`),
    tie("expression").map((body) => `LAMBDA(v,[w],v*w-${body})`),
    fc
      .tuple(tie("expression"), fc.constantFrom("+", "*", "&", "<=", " & "), tie("expression"))
      .map((parts) => parts.join("")),
    tie("expression").map((inner) => `(${inner})`),
  ),
}));
/** Formulas as people type them, of everything that they can hold. */
export const formulas = expression.map((body) => `=${body}`);
