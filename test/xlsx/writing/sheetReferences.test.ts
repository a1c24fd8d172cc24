import { followInFormula } from "../../../src/xlsx/writing/sheetReferences";

const sheets = {
  order: ["Jan", "Feb", "Mar", "Des", "Data 2024"],
  fates: new Map<string, string | null>([
    ["jan", "Januari 2024"],
    ["feb", null],
    ["des", "Desember"],
    ["data 2024", "O'Data"],
  ]),
};

test.each([
  ["Des!A1+des!B2", "Desember!A1+Desember!B2"],
  ["SUM(Jan!A1:A9)", "SUM('Januari 2024'!A1:A9)"],
  ["SUM('Data 2024'!A:A)", "SUM('O''Data'!A:A)"],
  ["Jan!A1:Jan!B2", "'Januari 2024'!A1:'Januari 2024'!B2"],
  ["Feb!A1*2", "#REF!A1*2"],
  ["SUM(Feb:Des!B2)", "SUM(Mar:Desember!B2)"],
  ["SUM(Jan:Feb!B2)", "SUM('Januari 2024'!B2)"],
  ['"Des!A1"&Mar!A1', '"Des!A1"&Mar!A1'],
  ["[1]Des!A1+'[Buku.xlsx]Des'!A1", "[1]Des!A1+'[Buku.xlsx]Des'!A1"],
  ["Tabel[Des]+XDes!A1+Des", "Tabel[Des]+XDes!A1+Des"],
])("%s → %s", (formula, followed) => {
  expect(followInFormula(formula, sheets)).toBe(followed);
});
