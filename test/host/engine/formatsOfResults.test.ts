import { bookContent, cell, openBook, plain, sheetContent } from "./openedBook";

const percent = { ...plain, format: "0.00%" };

test("a formula takes over a number format when it is typed, not when it is calculated again", async () => {
  const cells = [
    cell("A1", 0.5, { style: 1 }),
    cell("B1", 0.5, { formula: "=A1" }),
    cell("B2", "", { formula: "=A1", lacksResult: true }),
  ];
  const opened = await openBook(
    bookContent([sheetContent("Data", cells)], { styles: [plain, percent] }),
  );
  await opened.write("Data", "A1", [[0.25]]);
  expect(opened.edits("Data")).toEqual({
    A1: { value: 0.25 },
    B1: { value: 0.25 },
    B2: { value: 0.25 },
  });
  await opened.write("Data", "B3", [["=A1"]]);
  expect(opened.edits("Data").B3).toEqual({
    value: 0.25,
    formula: "=A1",
    style: { format: "0.00%" },
  });
  opened.close();
});
