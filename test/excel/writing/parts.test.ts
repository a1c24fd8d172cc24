import { applyPlan } from "../../../src/excel/writing/applyPlan";
import { previewPlan } from "../../../src/excel/writing/previewPlan";
import { undoWrite } from "../../../src/excel/writing/undo";
import type { NodeHost } from "../../../src/host/seams/node";
import type { WritePlan } from "../../../src/plans/writePlan";
import { everything } from "./everything";
import { area, book, cellsOf, into, kinds, LAIN, openBook, planOf, REKAP } from "./plans";
import { lastEntry, meanwhile, sentence, undo, write } from "./steps";

let host: NodeHost;
beforeEach(async () => {
  host = await openBook();
});
afterEach(() => host.close());

type Ask = (rekap: Excel.Worksheet, context: Excel.RequestContext) => () => unknown;

/** What Excel answers, once it has. */
async function answerOf(ask: Ask): Promise<unknown> {
  return (await meanwhile(ask))();
}

const load = (range: Excel.Range) =>
  range.load("formulas,values,numberFormat") as unknown as Record<string, unknown>;

/** How Excel shows what the plan of each kind wrote. */
const asPlanned: Readonly<Record<string, { readonly ask: Ask; readonly shows: unknown }>> = {
  "cells over others": {
    ask: (rekap) => {
      const range = load(rekap.getRange("B3:D5"));
      const styled = rekap.getRange("C4").load("format/font/bold,format/fill/color");
      return () => [
        range.formulas,
        range.values,
        range.numberFormat,
        [styled.format.font.bold, styled.format.fill.color],
      ];
    },
    shows: [
      [
        [70_000, 130_245, 0.5],
        ["1.001", "=B3*2", "=B3/C4"],
        ["-7", "=2", 8],
      ],
      [
        [70_000, 130_245, 0.5],
        ["1.001", 140_000, 0.5],
        ["-7", "=2", 8],
      ],
      [
        ["#,##0", "General", "0.00%"],
        ["#,##0", "#,##0.0", "0.0%"],
        ["General", "General", "General"],
      ],
      [true, "#F2F2F2"],
    ],
  },
  "cells beside others": {
    ask: (rekap) => {
      const range = load(rekap.getRange("F2:G4"));
      return () => [range.formulas, range.values];
    },
    shows: [
      [
        ["Target", "@ini"],
        [0.55, "3 Mei"],
        ["=F3", true],
      ],
      [
        ["Target", "@ini"],
        [0.55, "3 Mei"],
        [0.55, true],
      ],
    ],
  },
  "a new sheet": {
    ask: (_, { workbook }) => {
      const active = workbook.worksheets.getActiveWorksheet().load("name");
      const added = workbook.worksheets.getItem("Baru");
      const range = load(added.getRange("A1:B2"));
      const frozen = added.freezePanes.getLocationOrNullObject().load("address");
      const column = added.getRange("A1").load("format/columnWidth");
      const layout = added.pageLayout.load("orientation");
      const printed = layout.getPrintAreaOrNullObject().load("address");
      return () => [
        active.name,
        range.formulas,
        frozen.address,
        Math.round(column.format.columnWidth / 5.6),
        layout.orientation,
        printed.address,
      ];
    },
    shows: [
      "Baru",
      [
        ["Tahun", "=1"],
        [2025, "=A2/4050"],
      ],
      "Baru!A1",
      20,
      "Landscape",
      "Baru!A1:B2",
    ],
  },
  "a table": {
    ask: (rekap) => {
      const table = rekap.tables.getItem("TargetUCJ").load("showHeaders");
      const range = table.getRange().load("address,values");
      return () => [range.address, range.values, table.showHeaders];
    },
    shows: [
      "Rekap!H1:I3",
      [
        ["Tahun", "Target"],
        [2025, 0.55],
        [2026, 0.6],
      ],
      true,
    ],
  },
  "a name": {
    ask: (_, { workbook }) => {
      const range = workbook.names.getItem("peserta_ucj").getRange().load("address");
      return () => range.address;
    },
    shows: "Rekap!B3:B4",
  },
  "a note": {
    ask: (_, { workbook }) => {
      const note = workbook.comments.getItemByCell("Rekap!B3").load("content");
      return () => note.content;
    },
    shows: "Sumber: BPJS 2024",
  },
  "a highlight": {
    ask: (rekap) => {
      const format = rekap.getRange("D4").conditionalFormats.getItemAt(0);
      const custom = format.custom.load("rule/formula,format/font/bold,format/fill/color");
      const range = format.getRange().load("address");
      return () => [
        range.address,
        custom.rule.formula,
        custom.format.font.bold,
        custom.format.fill.color,
      ];
    },
    shows: ["Rekap!D3:D4", "=$D3<0.6", true, "#E2F0D9"],
  },
  "a chart": {
    ask: (rekap) => {
      const chart = rekap.charts.getItem("GrafikUCJ").load("chartType,title/text");
      const series = chart.series.load("items/name");
      return () => [chart.chartType, chart.title.text, series.items.map(({ name }) => name)];
    },
    shows: ["ColumnClustered", "Peserta dan pekerja", ["Peserta", "Pekerja"]],
  },
  "an input rule": {
    ask: (rekap) => {
      const [numbers, list] = ["B3:B4", "A3:A4"].map((address) =>
        rekap.getRange(address).dataValidation.load("rule,errorAlert"),
      ) as [Excel.DataValidation, Excel.DataValidation];
      return () => [
        numbers.rule.wholeNumber,
        numbers.errorAlert.message,
        numbers.errorAlert.style,
        list.rule.list,
      ];
    },
    shows: [
      { formula1: "=0", formula2: "=500000", operator: "Between" },
      "Isi jumlah peserta.",
      "Stop",
      { inCellDropDown: true, source: "Sambas,Mempawah" },
    ],
  },
  "column widths": {
    ask: (rekap) => {
      const columns = ["A1", "B1", "C1"].map((address) =>
        rekap.getRange(address).load("format/columnWidth"),
      );
      return () => columns.map(({ format }) => Math.round(format.columnWidth / 5.6));
    },
    shows: [18, 18, 25],
  },
  "frozen panes": {
    ask: (rekap) => {
      const panes = rekap.freezePanes.getLocationOrNullObject().load("address");
      return () => panes.address;
    },
    shows: "Rekap!A1:B4",
  },
};

/** Something of each kind at once, on a new sheet and on one that was there. */
const all: WritePlan = {
  sheets: kinds.flatMap(({ plan }) =>
    plan(REKAP).sheets.map((sheet) =>
      sheet.into === undefined
        ? {
            ...sheet,
            tables: [{ name: "TabelBaru", area: area("A1:B2") }],
            notes: [{ cell: { row: 0, column: 0 }, text: "Catatan" }],
            highlights: [{ area: area("B2"), formula: "=$B2<1", style: "total" as const }],
            charts: [
              {
                name: "GrafikBaru",
                title: "Baru",
                type: "Line" as const,
                source: area("A1:B2"),
                place: area("D1:H9"),
              },
            ],
            inputRules: [{ area: area("A2"), allows: { list: ["2025"] }, message: "Pilih." }],
          }
        : sheet,
    ),
  ),
  names: [
    { name: "peserta_ucj", sheet: "Rekap", area: area("B3:B4") },
    { name: "tahun_ucj", sheet: "Baru", area: area("A2") },
  ],
};

describe.each(kinds)("a plan of $name", ({ name, plan }) => {
  it("is written as planned, with nothing to wonder at", async () => {
    const { differences } = await write(plan(REKAP));
    expect(differences).toEqual([]);
    expect(await answerOf(asPlanned[name]!.ask)).toEqual(asPlanned[name]?.shows);
  });

  it("is taken back to the last detail, and can be written again", async () => {
    const before = await everything(host);
    await write(plan(REKAP));
    const after = await everything(host);
    expect(after).not.toEqual(before);
    await undo();
    expect(await everything(host)).toEqual(before);
    await write(plan(REKAP));
    expect(await everything(host)).toEqual(after);
  });
});

describe("a plan of all kinds", () => {
  it("is taken back to the last detail", async () => {
    const before = await everything(host);
    const { sheets } = await write(all);
    expect(sheets).toContainEqual({ name: "Baru", area: "A1:B2" });
    const { things } = await everything(host);
    expect(Object.keys(things).sort()).toEqual([
      "chart",
      "comment",
      "conditionalFormat",
      "pageLayout",
      "table",
      "validation",
    ]);
    await undo();
    expect(await everything(host)).toEqual(before);
  });

  it("is put back to the last detail when its last batch fails", async () => {
    const before = await everything(host);
    const start = host.batches();
    await write(all);
    const needed = host.batches() - start;
    await undo();
    host.failBatch(needed, "GeneralException");
    expect(await sentence(write(all))).toMatch(/Excel gagal/);
    expect(await everything(host)).toEqual(before);
  });
});

describe("what is replaced", () => {
  const over = planOf("cells over others");

  it("is told beforehand: each cell that holds something else, before and after", async () => {
    expect(await previewPlan(over)).toEqual([
      { place: "Rekap!B3", before: "69590", after: "70000" },
      { place: "Rekap!D3", before: "=B3/C3", after: "0.5" },
      { place: "Rekap!B4", before: "122318", after: "1.001" },
      { place: "Rekap!C4", before: "179826", after: "=B3*2" },
      { place: "Rekap!D4", before: "=B4/C4", after: "=B3/C4" },
      { place: "Rekap!B5", before: "1.001", after: "-7" },
      { place: "Rekap!C5", before: "3 Mei", after: "=2" },
      { place: "Rekap!D5", before: "-5", after: "8" },
    ]);
  });

  it("is nothing where the cells are blank, or hold what is planned already", async () => {
    const plans = kinds.filter(({ name }) => name !== "cells over others");
    for (const { plan } of plans) expect(await previewPlan(plan(REKAP))).toEqual([]);
    const same = into(REKAP, {
      first: { row: 2, column: 0 },
      cells: book.sheets[0]!.cells.slice(2),
    });
    expect(await previewPlan(same)).toEqual([]);
  });

  it("is everything that is emptied", async () => {
    const blank = into(REKAP, { first: { row: 2, column: 2 }, cells: cellsOf([["", ""]]) });
    expect(await previewPlan(blank)).toEqual([
      { place: "Rekap!C3", before: "130245", after: "" },
      { place: "Rekap!D3", before: "=B3/C3", after: "" },
    ]);
  });

  it("is not replaced without agreement, and the first of it is named", async () => {
    const before = await everything(host);
    expect(await sentence(applyPlan(over))).toBe(
      "Sel ini sudah berisi: Rekap!B3, Rekap!D3, Rekap!B4, Rekap!C4, Rekap!D4 …. Tidak ada yang ditulis. Lihat lagi apa yang akan diganti, lalu setujui.",
    );
    expect(await everything(host)).toEqual(before);
  });

  it("is not replaced when it has changed since the user agreed", async () => {
    const agreed = await previewPlan(over);
    await meanwhile((rekap) => (rekap.getRange("D5").values = [["milik rekan"]]));
    const before = await everything(host);
    expect(await sentence(applyPlan(over, { agreed }))).toMatch(/sudah berisi: Rekap!D5\. /);
    expect(await everything(host)).toEqual(before);
  });

  it("leaves cells alone that the plan does not name", async () => {
    await meanwhile((rekap) => (rekap.getRange("C3").values = [["milik rekan"]]));
    await write(over);
    expect((await host.read("Rekap", "C3")).values).toEqual([["milik rekan"]]);
  });
});

describe("a thing that exists already", () => {
  const addTable = (rekap: Excel.Worksheet, name: string) => {
    rekap.getRange("N1:O2").values = [
      ["Kode", "Jumlah"],
      [1, 2],
    ];
    rekap.tables.add("N1:O2", true).name = name;
  };
  const list = (source: string) => ({ list: { inCellDropDown: true, source } });

  const cases: Readonly<
    Record<
      string,
      readonly [
        kind: string,
        make: (rekap: Excel.Worksheet, context: Excel.RequestContext) => unknown,
        says: RegExp,
      ]
    >
  > = {
    "a sheet": [
      "a new sheet",
      (_, { workbook }) => workbook.worksheets.add("BARU"),
      /Lembar “Baru” sudah ada dan tidak ditimpa/,
    ],
    "a table": ["a table", (rekap) => addTable(rekap, "TARGETUCJ"), /Tabel “TargetUCJ” sudah ada/],
    "a name for a table": [
      "a table",
      (rekap, { workbook }) => workbook.names.add("TargetUCJ", rekap.getRange("A1")),
      /Nama “TargetUCJ” sudah dipakai/,
    ],
    "a name": [
      "a name",
      (rekap, { workbook }) => workbook.names.add("Peserta_UCJ", rekap.getRange("A1")),
      /Nama “peserta_ucj” sudah dipakai/,
    ],
    "a table for a name": [
      "a name",
      (rekap) => addTable(rekap, "peserta_ucj"),
      /Nama “peserta_ucj” sudah dipakai/,
    ],
    "a comment": [
      "a note",
      (_, { workbook }) => workbook.comments.add("Rekap!B3", "Benarkah ini?"),
      /Sel Rekap!B3 sudah mempunyai catatan atau komentar/,
    ],
    "a chart": [
      "a chart",
      (rekap) => (rekap.charts.add("Line", rekap.getRange("A2:B4")).name = "grafikucj"),
      /Grafik “GrafikUCJ” sudah ada/,
    ],
    "an input rule for some of the cells": [
      "an input rule",
      (rekap) => (rekap.getRange("B4:B9").dataValidation.rule = list("a,b")),
      /Sel-sel Rekap!B3:B4 mempunyai aturan isian yang berbeda-beda/,
    ],
    "two input rules for the cells": [
      "an input rule",
      (rekap) => {
        rekap.getRange("A3").dataValidation.rule = list("a,b");
        rekap.getRange("A4").dataValidation.rule = list("c,d");
      },
      /Sel-sel Rekap!A3:A4 mempunyai aturan isian yang berbeda-beda/,
    ],
  };

  it.each(Object.entries(cases))(
    "is not replaced and nothing is changed: %s",
    async (_, [kind, make, says]) => {
      await meanwhile((rekap, context) => void make(rekap, context));
      const before = await everything(host);
      expect(await sentence(write(planOf(kind)))).toMatch(says);
      expect(await everything(host)).toEqual(before);
    },
  );

  it("is no hindrance on another sheet, or at another cell", async () => {
    await meanwhile((rekap, { workbook }) => {
      const lain = workbook.worksheets.getItem("Lain");
      lain.charts.add("Line", rekap.getRange("A2:B4")).name = "GrafikUCJ";
      workbook.comments.add("Rekap!B4", "Sumber: BPJS 2024");
      workbook.comments.add("Lain!B3", "Sumber: BPJS 2024");
    });
    const before = await everything(host);
    for (const kind of ["a chart", "a note"]) {
      await write(planOf(kind));
      await undo();
      expect(await everything(host)).toEqual(before);
    }
  });

  it("stays, and is named, where somebody has changed what it says since", async () => {
    const changes: Readonly<Record<string, (rekap: Excel.Worksheet) => void>> = {
      "a note": (rekap) => (rekap.comments.getItemByCell("Rekap!B3").content = "Sumber: BPS"),
      "a highlight": (rekap) => {
        const highlight = rekap.getRange("D3:D4").conditionalFormats.getItemAt(0);
        highlight.custom.rule.formula = "=$D3<0.5";
      },
    };
    for (const [kind, change] of Object.entries(changes)) {
      await write(planOf(kind));
      const last = await lastEntry();
      await meanwhile((rekap) => change(rekap));
      const worked = await everything(host);
      expect(await sentence(undoWrite(last))).toMatch(/Sudah diubah sejak ditulis/);
      expect(await everything(host)).toEqual(worked);
    }
  });

  it("stays where a highlight says the same, when the planned one is taken back", async () => {
    await meanwhile((rekap) => {
      const { custom } = rekap.getRange("D3:D4").conditionalFormats.add("Custom");
      custom.rule.formula = "=$D3<0.6";
      custom.format.font.color = "#FF0000";
    });
    const before = await everything(host);
    await write(planOf("a highlight"));
    await undo();
    expect(await everything(host)).toEqual(before);
  });

  it("comes back where an input rule for all of the cells is replaced", async () => {
    await meanwhile((rekap) => {
      const { dataValidation } = rekap.getRange("A1:B30");
      dataValidation.rule = { custom: { formula: "=LEN(A1)<$Z$1" } };
      dataValidation.prompt = { title: "Isi", message: "Ketik namanya.", showPrompt: true };
      dataValidation.errorAlert = {
        title: "",
        message: "Salah",
        showAlert: true,
        style: "Warning",
      };
      dataValidation.ignoreBlanks = false;
    });
    const before = await everything(host);
    await write(planOf("an input rule"));
    expect(await answerOf(asPlanned["an input rule"]!.ask)).toEqual(
      asPlanned["an input rule"]?.shows,
    );
    await undo();
    expect(await everything(host)).toEqual(before);
  });

  it.each(["A1:A1048576", "A1:XFD2", "A1:C3"])(
    "comes back where other panes were frozen: %s",
    async (address) => {
      await meanwhile((rekap) => rekap.freezePanes.freezeAt(address));
      const before = await everything(host);
      await write(planOf("frozen panes"));
      await undo();
      expect(await everything(host)).toEqual(before);
    },
  );

  it.each([
    [{ rows: 3, columns: 0 }, "Rekap!1:3"],
    [{ rows: 0, columns: 2 }, "Rekap!A:B"],
  ])("gives way where panes are frozen one way only: %j", async (frozen, address) => {
    const before = await everything(host);
    await write(into(REKAP, { frozen }));
    expect(await answerOf(asPlanned["frozen panes"]!.ask)).toBe(address);
    await undo();
    expect(await everything(host)).toEqual(before);
  });
});

describe("text that looks like something else", () => {
  const texts = [
    "=1",
    "+1",
    "-5",
    "@x",
    "1.001",
    "3 Mei",
    "TRUE",
    "007",
    "'x",
    "50%",
    "5 %",
    "a'b",
  ];

  it.each(["General", "@", "0.0%"])(
    "stays text where it is written, and where it is put back, in cells of the format %s",
    async (format) => {
      const typed = texts.map((text) => [format === "@" ? text : `'${text}`]);
      await meanwhile((rekap) => {
        const range = rekap.getRange("K1:K12");
        range.numberFormat = texts.map(() => [format]);
        range.formulas = typed;
      });
      expect((await host.read("Rekap", "K1:K12")).values).toEqual(texts.map((text) => [text]));
      const before = await everything(host);
      const turned = [...texts].reverse().map((text) => [text]);
      const plan = into(REKAP, { first: { row: 0, column: 10 }, cells: cellsOf(turned) });
      expect((await write(plan)).differences).toEqual([]);
      expect((await host.read("Rekap", "K1:K12")).values).toEqual(turned);
      await undo();
      expect(await everything(host)).toEqual(before);
    },
  );

  it("gives way to numbers and formulas, and comes back, in cells for text", async () => {
    await meanwhile((rekap) => {
      rekap.getRange("K1:K4").numberFormat = [["@"], ["@"], ["@"], ["@"]];
      rekap.getRange("K1:K3").formulas = [["6101"], ["=x"], ["'y"]];
    });
    const before = await everything(host);
    const formula = { value: 7, formula: "=3+4" };
    const cells = [[{ value: 6102 }], [formula], [{ value: true }], [formula]];
    const plan = into(REKAP, { first: { row: 0, column: 10 }, cells });
    expect((await write(plan)).differences).toEqual([]);
    expect((await host.read("Rekap", "K1:K4")).values).toEqual([[6102], [7], [true], [7]]);
    await undo();
    expect(await everything(host)).toEqual(before);
  });
});

describe("what comes back", () => {
  it("is a formula where one was, in a cell without a format of its own too", async () => {
    await meanwhile((rekap) => {
      rekap.getRange("D6").formulas = [["=SUM(D3:D4)"]];
      rekap.getRange("D6").numberFormat = [["General"]];
    });
    const before = await everything(host);
    await write(
      into(REKAP, { first: { row: 2, column: 3 }, cells: cellsOf([[1], [2], [3], [4]]) }),
    );
    expect((await host.read("Rekap", "D3:D6")).formulas).toEqual([[1], [2], [3], [4]]);
    await undo();
    const { formulas, values } = await host.read("Rekap", "D3:D6");
    expect(formulas.flat()).toEqual(["=B3/C3", "=B4/C4", "-5", "=SUM(D3:D4)"]);
    expect(values[3]).toEqual([expect.closeTo(69_590 / 130_245 + 122_318 / 179_826, 12)]);
    expect(await everything(host)).toEqual(before);
  });

  it("is not touched where a formula fills it: that could not be put back", async () => {
    await meanwhile((rekap) => {
      rekap.getRange("K1").formulas = [["=SEQUENCE(2,2)"]];
    });
    const before = await everything(host);
    for (const column of [10, 11]) {
      const plan = into(REKAP, { first: { row: 0, column }, cells: cellsOf([["a"]]) });
      expect(await sentence(write(plan))).toMatch(/diisi oleh hasil rumus yang meluas/);
      expect(await everything(host)).toEqual(before);
    }
  });

  it("is blank where a formula fills more than the plan names", async () => {
    const before = await everything(host);
    const spill = [
      [1, 2],
      [3, 4],
    ];
    const cells = [[{ value: 1, formula: "=SEQUENCE(2,2)", spill }]];
    await write(into(REKAP, { first: { row: 0, column: 10 }, cells }));
    expect((await host.read("Rekap", "K1:L2")).values).toEqual(spill);
    await undo();
    expect(await everything(host)).toEqual(before);
  });

  it("is each cell's own look, where a style painted over several", async () => {
    await meanwhile((rekap) => {
      rekap.getRange("K1").format.font.italic = true;
      rekap.getRange("L1").format.fill.color = "#FF0000";
      rekap.getRange("L1").format.font.size = 20;
      rekap.getRange("M1").format.wrapText = true;
      rekap.getRange("M1").format.font.color = "#00FF00";
      rekap.getRange("K1:M1").numberFormat = [["0.0", "General", "dd/mm/yyyy"]];
    });
    const before = await everything(host);
    const cell = (style: "header" | "title" | "computed") => ({ value: 1, format: "0%", style });
    for (const style of ["header", "title", "computed"] as const) {
      const cells = [[cell(style), cell(style), cell(style)]];
      await write(into(REKAP, { first: { row: 0, column: 10 }, cells }));
      await undo();
      expect(await everything(host)).toEqual(before);
    }
  });

  it("is not what the user has chosen since: widths, frozen panes, formats and looks", async () => {
    const cells = [[{ value: 1, format: "0.0%", style: "input" as const }]];
    const plan = into(LAIN, {
      first: { row: 4, column: 0 },
      cells,
      columnWidths: [20, 20],
      frozen: { rows: 1, columns: 1 },
    });
    await write(plan);
    await meanwhile((_, { workbook }) => {
      const lain = workbook.worksheets.getItem("Lain");
      lain.getRange("A:A").format.columnWidth = 200;
      lain.freezePanes.freezeRows(3);
      lain.getRange("A5").numberFormat = [["0.000"]];
      lain.getRange("A5").format.fill.color = "#00FF00";
    });
    const width = async () => (await everything(host)).sheets.Lain?.columns;
    const chosen = await width();
    await undo();
    const { Lain } = (await everything(host)).sheets;
    expect(Lain?.frozen).toEqual({ rows: 3, columns: 0 });
    expect(Lain?.cells.A5).toEqual({
      style: expect.objectContaining({ format: "0.000", fill: "#00FF00", color: "#000000" }),
    });
    expect(Lain?.columns).toMatchObject({ 0: Object(chosen)[0] });
    expect(Object(Lain?.columns)[1]).toBeUndefined();
  });
});

describe("what Excel shows otherwise than planned", () => {
  it("is named, by the place on the sheet", async () => {
    const cells = [
      [
        { value: 3, formula: "=1+1" },
        { value: 2, formula: "=1+1" },
      ],
    ];
    const { differences } = await write(into(REKAP, { first: { row: 4, column: 10 }, cells }));
    expect(differences).toEqual(["Rekap!K5"]);
  });

  it("is named in all cells that a result fills", async () => {
    const formula = "=SEQUENCE(2,2)";
    const spill = [
      [1, 2],
      [3, 5],
    ];
    const cells = [[{ value: 1, formula, spill }]];
    const { differences } = await write(into(REKAP, { first: { row: 4, column: 10 }, cells }));
    expect(differences).toEqual(["Rekap!L6"]);
  });
});
