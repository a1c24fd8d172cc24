import type { NodeHost } from "../../../src/host/seams/node";
import { errorCode, onSheet, open, workbookOf } from "../support";
import { byHand } from "./byHand";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1]], Lain: [[2]] }));
});

afterEach(() => host.close());

const onLayout = (work: (layout: Excel.PageLayout) => void, name = "Data") =>
  onSheet(name, (sheet) => work(sheet.pageLayout));

/** All that can be read of a sheet's print set-up. */
async function setUp(name = "Data") {
  const read = await onSheet(name, ({ pageLayout }) => ({
    layout: pageLayout.load(),
    texts: pageLayout.headersFooters.defaultForAllPages.load(),
    area: pageLayout.getPrintAreaOrNullObject().load("address"),
    rows: pageLayout.getPrintTitleRowsOrNullObject().load("address"),
    columns: pageLayout.getPrintTitleColumnsOrNullObject().load("address"),
  }));
  const { orientation, paperSize, zoom, printGridlines, centerHorizontally } = read.layout;
  const address = (found: Excel.Range | Excel.RangeAreas) =>
    found.isNullObject ? null : found.address;
  return {
    ...{ orientation, paperSize, zoom, printGridlines, centerHorizontally },
    texts: read.texts.toJSON(),
    area: address(read.area),
    rows: address(read.rows),
    columns: address(read.columns),
  };
}

const pages = (horizontalFitToPages: number | null, verticalFitToPages: number | null) => ({
  horizontalFitToPages,
  scale: null,
  verticalFitToPages,
});

function setEverything({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "Folio";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.printGridlines = true;
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea("A1:F40");
  pageLayout.setPrintTitleRows("$1:$2");
  pageLayout.setPrintTitleColumns("A:A");
  const texts = pageLayout.headersFooters.defaultForAllPages;
  texts.leftHeader = "BPJS";
  texts.centerHeader = "&BRekap";
  texts.rightHeader = "&D";
  texts.leftFooter = "Kalbar";
  texts.centerFooter = "&P / &N";
  texts.rightFooter = "&F";
}

const everything = {
  orientation: "Landscape",
  paperSize: "Folio",
  zoom: pages(1, null),
  printGridlines: true,
  centerHorizontally: true,
  texts: {
    leftHeader: "BPJS",
    centerHeader: "&BRekap",
    rightHeader: "&D",
    leftFooter: "Kalbar",
    centerFooter: "&P / &N",
    rightFooter: "&F",
  },
  area: "Data!A1:F40",
  rows: "Data!1:2",
  columns: "Data!A:A",
};

test("a sheet that nobody set up is printed whole, upright, on A4, at 100%", async () => {
  const nothing = { orientation: "Portrait", paperSize: "A4", printGridlines: false };
  expect(await setUp()).toMatchObject({ ...nothing, area: null, rows: null, columns: null });
  expect((await setUp()).zoom).toEqual({ ...pages(null, null), scale: 100 });
  for (const get of ["getPrintArea", "getPrintTitleRows", "getPrintTitleColumns"] as const) {
    expect(await errorCode(onLayout((layout) => layout[get]().load("address")))).toBe(
      "ItemNotFound",
    );
  }
});

test("what is set reads back, for this sheet only; one undo takes it back, one redo does it", async () => {
  const before = await setUp();
  const other = await setUp("Lain");
  await onSheet("Data", setEverything);
  expect(await setUp()).toEqual(everything);
  expect(await setUp("Lain")).toEqual(other);
  await host.undo();
  expect(await setUp()).toEqual(before);
  await host.redo();
  expect(await setUp()).toEqual(everything);
});

test("the print area takes a range, several, or addresses", async () => {
  await onSheet("Data", (sheet) => sheet.pageLayout.setPrintArea(sheet.getRange("B2:C3")));
  expect((await setUp()).area).toBe("Data!B2:C3");
  await onLayout((layout) => layout.setPrintArea("A1:B2,D4:E5"));
  expect((await setUp()).area).toBe("Data!A1:B2, Data!D4:E5");
  await onSheet("Lain", (sheet) => sheet.pageLayout.setPrintArea("A1:A9"));
  await onLayout((layout) => {
    const area = layout.getPrintArea();
    layout.setPrintArea("C3");
    layout.setPrintArea(area);
  });
  expect((await setUp()).area).toBe("Data!A1:B2, Data!D4:E5");
});

test("a zoom is a percentage, or a number of pages in one or both directions", async () => {
  await onLayout((layout) => (layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 3 }));
  expect((await setUp()).zoom).toEqual(pages(1, 3));
  await onLayout((layout) => (layout.zoom = { scale: 80 }));
  expect((await setUp()).zoom).toEqual({ ...pages(null, null), scale: 80 });
});

const wrong: Record<string, (layout: Excel.PageLayout, sheet: Excel.Worksheet) => unknown> = {
  "an orientation": (layout) => (layout.orientation = "Miring" as "Portrait"),
  "a paper": (layout) => (layout.paperSize = "F4" as "A4"),
  "too small a scale": (layout) => (layout.zoom = { scale: 9 }),
  "half a page": (layout) => (layout.zoom = { horizontalFitToPages: 0.5 }),
  "pages and a scale": (layout) => (layout.zoom = { horizontalFitToPages: 1, scale: 80 }),
  "an empty zoom": (layout) => (layout.zoom = {}),
  "gridlines as a text": (layout) => (layout.printGridlines = "ya" as unknown as boolean),
  "no area": (layout) => layout.setPrintArea("bukan alamat"),
  "an area elsewhere": (layout) => layout.setPrintArea("Lain!A1:B2"),
  "title rows that are not whole": (layout) => layout.setPrintTitleRows("A1:F2"),
  "title columns that are rows": (layout) => layout.setPrintTitleColumns("1:2"),
  "a header that is no text": ({ headersFooters }) =>
    (headersFooters.defaultForAllPages.leftHeader = 5 as unknown as string),
  "a header that is too long with its other parts": ({ headersFooters }) => {
    headersFooters.defaultForAllPages.leftHeader = "x".repeat(200);
    headersFooters.defaultForAllPages.rightHeader = "x".repeat(56);
  },
};

test.each(Object.entries(wrong))("Excel refuses %s", async (_, set) => {
  const setting = onSheet("Data", (sheet) => set(sheet.pageLayout, sheet));
  expect(await errorCode(setting)).toBe("InvalidArgument");
});

test("a range of another sheet is no print area", async () => {
  const setting = onSheet("Data", (sheet, { workbook }) =>
    sheet.pageLayout.setPrintArea(workbook.worksheets.getItem("Lain").getRange("A1")),
  );
  expect(await errorCode(setting)).toBe("InvalidArgument");
});

test("a protected sheet can be read, and refuses every change", async () => {
  await onSheet("Data", setEverything);
  host.protectSheet("Data");
  const changes: ((layout: Excel.PageLayout) => unknown)[] = [
    (layout) => (layout.orientation = "Portrait"),
    (layout) => layout.setPrintArea("A1"),
    (layout) => layout.setPrintTitleRows("1:1"),
    ({ headersFooters }) => (headersFooters.defaultForAllPages.leftHeader = ""),
  ];
  for (const change of changes) {
    expect(await errorCode(onLayout(change))).toBe("AccessDenied");
  }
  expect(await setUp()).toEqual(everything);
});

test("members that are not emulated are named", async () => {
  expect(await errorCode(onLayout((layout) => (layout.topMargin = 10)))).toBe("ApiNotFound");
  const evenPages = onLayout((layout) => layout.headersFooters.evenPages.load("leftHeader"));
  expect(await errorCode(evenPages)).toBe("ApiNotFound");
});

test("what is printed follows the rows that come above it, and is gone with its rows", async () => {
  await onSheet("Data", setEverything);
  byHand(host, "Data").insertRows(0, 3);
  byHand(host, "Lain").insertRows(0, 3);
  const moved = { area: "Data!A4:F43", rows: "Data!4:5", columns: "Data!A:A" };
  expect(await setUp()).toEqual({ ...everything, ...moved });
  byHand(host, "Data").deleteRows(3, 40);
  expect(await setUp()).toEqual({ ...everything, area: null, rows: null });
});

test("the set-up goes with its sheet, and comes back with it", async () => {
  await onSheet("Data", setEverything);
  await onSheet("Data", (sheet) => sheet.delete());
  await onSheet("Lain", (_, { workbook }) => workbook.worksheets.add("Data"));
  expect((await setUp()).orientation).toBe("Portrait");
  await host.undo();
  await host.undo();
  expect(await setUp()).toEqual(everything);
});
