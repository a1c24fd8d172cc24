import { onSheet, open, workbookOf } from "../support";

test.each([
  ["=0.50", 0.5],
  ["=1E3", 1000],
  ["=-.5", -0.5],
  ["=007", 7],
  ["=ISNUMBER(0.50)", true],
  ["=IF(TRUE,0.50,1)", 0.5],
  ["=SUM({0.50,1.0;-2E1,007})", -11.5],
  ['=INDEX({"36,47%";"a;b"},1)', "36,47%"],
  ['=INDEX({1,"a;b";TRUE,"{x}"},1,2)', "a;b"],
  ['=INDEX({1,"a;b";TRUE,"{x}"},2,2)', "{x}"],
  ['=COUNTA({"a,b";"c;d"})', 2],
  ['="0.50"', "0.50"],
  ['=IF(TRUE,"007","")&"x"', "007x"],
  ['=ISTEXT("1.0")', true],
  ['=ISTEXT("36,47%")', true],
  ['=ISTEXT("5/3/2024")', true],
])("%s is %p, however its numbers and texts are written", async (formula, value) => {
  const host = await open(workbookOf({ Data: [] }));
  const range = await onSheet("Data", (sheet) => {
    const cell = sheet.getRange("B2");
    cell.formulas = [[formula]];
    return cell.load("values");
  });
  expect(range.values).toEqual([[value]]);
  await host.close();
});
