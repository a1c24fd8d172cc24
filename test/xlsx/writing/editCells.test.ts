import fc from "fast-check";
import { Refused } from "../../../src/messages/refused";
import { cellAddress } from "../../../src/tables/grid";
import { applyChanges } from "../../../src/xlsx/writing/applyChanges";
import type { CellEdit } from "../../../src/xlsx/changes";
import type { CellContent } from "../../../src/xlsx/content";
import { XlsxPackage } from "../../../src/xlsx/package/package";
import { readWorkbook } from "../../../src/xlsx/reading/readWorkbook";
import { bookParts, makePackage } from "../makePackage";

/** A sheet before and after edits, as XML and as it reads. */
function edited(content: string, edits: readonly CellEdit[], parts: Record<string, string> = {}) {
  const pkg = XlsxPackage.open(makePackage({ ...bookParts([content]), ...parts }));
  applyChanges(pkg, {
    removed: [],
    renamed: [],
    added: [],
    edited: [{ sheet: "Lembar1", cells: edits }],
  });
  const [sheet] = readWorkbook(XlsxPackage.open(pkg.save())).sheets;
  return { xml: pkg.text("xl/worksheets/sheet1.xml"), cells: byAddress(sheet?.cells ?? []) };
}

function byAddress(cells: readonly CellContent[]): Record<string, CellContent> {
  return Object.fromEntries(cells.map((cell) => [cellAddress(cell), cell]));
}

const at = (row: number, column: number, edit: Partial<CellEdit>): CellEdit => {
  return { row, column, value: "", ...edit };
};

const styled = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill/></fill></fills><borders count="2"><border/><border><left style="thin"/></border></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0"><protection locked="0"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

const rows = {
  usual:
    '<row r="1" spans="1:2" ht="20"><c r="A1" s="1"><v>1</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>1x</v></c></row><row r="4"/><row r="6"><c r="C6"><v>2</v></c></row>',
  prefixed: '<x:row><x:c><x:v>1</x:v></x:c><x:c r="C1"/></x:row><x:row r="5"><x:c/></x:row>',
};

test("what is typed into a cell is what a reader finds, and nothing else moves", () => {
  const { xml, cells } = edited(`<dimension ref="A1:C6"/><sheetData>${rows.usual}</sheetData>`, [
    at(0, 0, { value: 7.5 }),
    at(0, 1, { value: "=1+1", formula: null }),
    at(0, 3, { value: true }),
    at(1, 1, { value: "  dua\n" }),
    at(3, 0, { value: "#N/A" }),
    at(8, 4, { value: 3, formula: "=SUM(A1:B2)" }),
  ]);
  expect(
    Object.values(cells).map(({ row, column, value, formula }) => ({
      at: cellAddress({ row, column }),
      value,
      formula,
    })),
  ).toEqual([
    { at: "A1", value: 7.5, formula: undefined },
    { at: "B1", value: "=1+1", formula: undefined },
    { at: "D1", value: true, formula: undefined },
    { at: "B2", value: "  dua\n", formula: undefined },
    { at: "A4", value: "#N/A", formula: undefined },
    { at: "C6", value: 2, formula: undefined },
    { at: "E9", value: 3, formula: "=SUM(A1:B2)" },
  ]);
  expect(xml).toContain('<dimension ref="A1:E9"/>');
  expect(xml).toContain('<row r="1" ht="20">');
  expect(xml).toContain('<row r="6"><c r="C6"><v>2</v></c></row>');
});

test("sheets with prefixes and without addresses are edited where the cells are", () => {
  const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows.prefixed}</x:sheetData></x:worksheet>`;
  const { cells, xml } = edited(
    "",
    [at(0, 1, { value: 2 }), at(2, 0, { value: 3 }), at(4, 0, { value: "a" })],
    {
      "xl/worksheets/sheet1.xml": sheet,
    },
  );
  expect(Object.entries(cells).map(([address, { value }]) => [address, value])).toEqual([
    ["A1", 1],
    ["B1", 2],
    ["C1", ""],
    ["A3", 3],
    ["A5", "a"],
  ]);
  expect(xml).toContain("<x:c><x:v>1</x:v></x:c>");
});

test.each(["<sheetData/>", "<sheetData></sheetData>", '<sheetData><row r="2"/></sheetData>'])(
  "an empty sheet takes cells: %s",
  (content) => {
    const { cells } = edited(content, [at(3, 1, { value: 2 }), at(1, 0, { value: 1 })]);
    expect(Object.keys(cells)).toEqual(["A2", "B4"]);
  },
);

test("a blank in a cell that is not there adds nothing", () => {
  const content = `<sheetData>${rows.usual}</sheetData>`;
  expect(edited(content, [at(1, 1, {}), at(0, 7, { formula: null })]).xml).toContain(
    '<row r="1" spans="1:2" ht="20">',
  );
  expect(edited(content, [at(1, 1, {})]).xml).not.toContain('r="2"');
});

test("a row that stands twice is not edited", () => {
  const twice = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1"/></sheetData>';
  expect(() => edited(twice, [at(0, 0, { value: 2 })])).toThrow(Refused);
});

const edits = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 0, max: 8 }),
    column: fc.integer({ min: 0, max: 5 }),
    value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.string()),
  }),
  { selector: ({ row, column }) => `${row},${column}`, maxLength: 12 },
);

test("any edits read back as they were made, and cells that are not named keep their bytes", () => {
  const cellsOf = (xml: string) =>
    Object.fromEntries(
      Array.from(xml.matchAll(/<c r="([A-Z]+\d+)".*?(?:\/>|<\/c>)/gs), ([all, address]) => [
        address,
        all,
      ]),
    );
  const before = cellsOf(rows.usual);
  fc.assert(
    fc.property(edits, (cells) => {
      const { xml, cells: after } = edited(
        `<sheetData>${rows.usual}</sheetData>`,
        cells.map((cell) => ({ ...cell, formula: null })),
      );
      const named = cells.map(cellAddress);
      for (const edit of cells) {
        expect(after[cellAddress(edit)]?.value ?? "").toBe(
          Object.is(edit.value, -0) ? 0 : edit.value,
        );
      }
      for (const [address, source] of Object.entries(before)) {
        if (!named.includes(address)) expect(cellsOf(xml)[address]).toBe(source);
      }
      expect(xml.replace(/<(row|c)\b[^>]*?\/>|<row.*<\/row>/gs, "")).not.toMatch(/<(c|row)/);
    }),
  );
});

describe("formulas", () => {
  const shared =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>';

  test("a renewed value keeps its formula", () => {
    const { cells, xml } = edited(shared, [at(1, 1, { value: 9 })]);
    expect(cells.B2).toMatchObject({ value: 9, formula: "=A2*$A$1" });
    expect(xml).toContain('<f t="shared" si="0"/><v>9</v>');
  });

  test("a value that nobody knows is left out", () => {
    expect(edited(shared, [at(1, 1, { value: undefined })]).xml).toContain(
      '<c r="B2"><f t="shared" si="0"/></c>',
    );
  });

  test("cells that shared a formula keep theirs when the first is replaced", () => {
    const { cells } = edited(shared, [
      at(0, 1, { value: 5, formula: "=5" }),
      at(2, 1, { value: 4 }),
    ]);
    expect(cells.B1).toMatchObject({ value: 5, formula: "=5" });
    expect(cells.B2).toMatchObject({ value: 2, formula: "=A2*$A$1" });
    expect(cells.B3).toMatchObject({ value: 4, formula: "=A3*$A$1" });
  });

  test("so they do where the first does not say who shares it", () => {
    const { cells } = edited(shared.replace(' ref="B1:B3"', ""), [
      at(0, 1, { value: 5, formula: null }),
    ]);
    expect(cells.B1?.value).toBe(5);
    expect(cells.B3?.formula).toBe("=A3*$A$1");
  });

  test("functions newer than the format get their prefixes", () => {
    const { xml, cells } = edited(shared, [
      at(4, 0, { value: 1, formula: "=IFNA(JAMSOSTEK.UCJ(1,2),0)" }),
    ]);
    expect(xml).toContain("<f>_xlfn.IFNA(_xldudf_JAMSOSTEK_UCJ(1,2),0)</f>");
    expect(cells.A5?.formula).toBe("=IFNA(JAMSOSTEK.UCJ(1,2),0)");
  });
});

describe("arrays", () => {
  const array =
    '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row><row r="2"><c r="A2" s="0"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>3</v></c></row></sheetData>';

  test("a formula that spills says how far, and its children hold plain values", () => {
    const { cells, xml } = edited("<sheetData/>", [
      at(0, 0, { value: 1, formula: "=SEQUENCE(2,2)", spill: { rows: 2, columns: 2 } }),
      at(0, 1, { value: "b" }),
      at(1, 0, { value: 3 }),
      at(1, 1, { value: "" }),
    ]);
    expect(cells.A1?.array).toEqual({
      area: { first: { row: 0, column: 0 }, last: { row: 1, column: 1 } },
      dynamic: true,
    });
    expect(cells.B1?.value).toBe("b");
    expect(xml).toContain('<c r="B1" t="str"><v>b</v></c>');
  });

  test("an array that stays takes new values, and no new content inside", () => {
    expect(edited(array, [at(1, 0, { value: 9 })]).cells.A2?.value).toBe(9);
    const inside = () => edited(array, [at(1, 0, { value: 9, formula: "=9" })]);
    expect(inside).toThrow(Refused);
    expect(inside).toThrow("A2");
  });

  test("an array whose formula goes takes what it had filled along", () => {
    const { cells, xml } = edited(array, [at(0, 0, { value: "teks", formula: null })]);
    expect(
      Object.entries(cells)
        .filter(([, { value }]) => value !== "")
        .map(([address]) => address),
    ).toEqual(["A1", "B3"]);
    expect(xml).not.toContain("cm=");
  });

  test("an array that spills less far leaves nothing behind", () => {
    const { cells } = edited(array, [
      at(0, 0, { value: 1, spill: { rows: 2, columns: 1 } }),
      at(1, 0, { value: 2 }),
    ]);
    expect(cells.A1).toMatchObject({ formula: "=B1:B3", array: { dynamic: true } });
    expect(cells.A3?.value ?? "").toBe("");
  });
});

describe("styles", () => {
  const content =
    '<cols><col min="4" max="5" style="2"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" s="1" customFormat="1"/></sheetData>';
  const parts = (base: Record<string, string>) => ({
    "xl/styles.xml": styled,
    "xl/_rels/workbook.xml.rels": (base["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
  });
  const book = (edits: readonly CellEdit[]) => {
    const base = bookParts([content]);
    const pkg = XlsxPackage.open(makePackage({ ...base, ...parts(base) }));
    applyChanges(pkg, {
      removed: [],
      renamed: [],
      added: [],
      edited: [{ sheet: "Lembar1", cells: edits }],
    });
    const read = readWorkbook(pkg);
    const cells = byAddress(read.sheets[0]?.cells ?? []);
    return {
      pkg,
      styles: pkg.text("xl/styles.xml"),
      of: (address: string) => read.styles[cells[address]?.style ?? 0],
    };
  };

  test("a change of one thing keeps everything else of the cell's look", () => {
    const { of, styles } = book([
      at(0, 0, { value: 1, style: { bold: true, fill: "#FFF8DC", wrap: true } }),
    ]);
    expect(of("A1")).toMatchObject({
      format: "#,##0.00",
      font: { name: "Arial", size: 10, bold: true },
      fill: "#FFF8DC",
      borders: { left: { line: "thin" } },
      wrap: true,
    });
    expect(styles).toContain('<protection locked="0"/>');
  });

  test("a new cell looks as its row or column does", () => {
    const { of } = book([at(1, 0, { value: 1 }), at(5, 3, { value: 1 }), at(5, 6, { value: 1 })]);
    expect([of("A2")?.format, of("D6")?.format, of("G6")?.format]).toEqual([
      "#,##0.00",
      "0.00%",
      "General",
    ]);
  });

  test("a thousand cells of one look need one new style, and so they do the next time", () => {
    const cells = Array.from({ length: 1000 }, (_, row) =>
      at(row, 0, { value: row, style: { format: "0.000", italic: true } }),
    );
    const { pkg, styles } = book(cells);
    expect(styles.match(/<xf [^>]*numFmtId="164"/g)).toHaveLength(2); // row 1 has a look of its own, and so has row 2
    applyChanges(pkg, {
      removed: [],
      renamed: [],
      added: [],
      edited: [
        {
          sheet: "Lembar1",
          cells: [at(0, 9, { value: 1, style: { format: "0.000", italic: true } })],
        },
      ],
    });
    expect(pkg.text("xl/styles.xml")).toBe(styles);
  });

  test("what is taken away is gone", () => {
    const { of } = book([
      at(0, 0, { value: 1, style: { color: "#FF0000", fill: "#00FF00", alignment: "Center" } }),
      at(0, 1, { value: 1, style: { color: null, fill: null, bold: false, alignment: "General" } }),
    ]);
    expect(of("A1")).toMatchObject({
      font: { color: "#FF0000" },
      fill: "#00FF00",
      horizontal: "center",
    });
    expect(of("B1")?.fill).toBeUndefined();
    expect(of("B1")?.font.color).toBeUndefined();
  });
});
