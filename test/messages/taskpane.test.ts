import {
  cellsUndone,
  differs,
  lastWrite,
  sheetsUndone,
  writing,
} from "../../src/messages/taskpane";

it("tells when the last write was with the day before the month, in either language", () => {
  const { id, en } = lastWrite(new Date(2026, 2, 5, 14, 20).getTime(), "Proyeksi");
  expect(id).toBe("Terakhir ditulis 05/03/26, 14.20: Proyeksi");
  expect(en).toBe("Last written 05/03/2026, 14:20: Proyeksi");
});

it("speaks of one or of several in English", () => {
  expect(sheetsUndone(["A"]).en).toBe("Undone: the sheet “A” was removed.");
  expect(sheetsUndone(["A", "B"]).en).toBe("Undone: the sheets “A”, “B” were removed.");
  expect(cellsUndone(["A!B4"]).en).toBe("Undone: A!B4 is as it was before.");
  expect(cellsUndone(["A!B4", "B!C5"]).en).toBe("Undone: A!B4, B!C5 are as they were before.");
  expect(differs(["A!B4"]).en).toContain("in 1 cell: A!B4.");
  expect(differs(["A!B4", "A!B5"]).en).toContain("in 2 cells: A!B4, A!B5.");
});

it("tells how much of a sheet is written", () => {
  const { id } = writing({ rows: 500, cells: 12_500 }, { rows: 1_022, cells: 25_550 });
  expect(id).toBe("Menulis baris 500 dari 1.022 (12.500 dari 25.550 sel)…");
});
