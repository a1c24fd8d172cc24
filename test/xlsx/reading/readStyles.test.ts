import type { FileStyle } from "../../../src/xlsx/content";
import { XlsxPackage } from "../../../src/xlsx/package/package";
import { readWorkbook } from "../../../src/xlsx/reading/readWorkbook";
import { bookParts, makePackage, relationshipsXml } from "../makePackage";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The styles of a workbook whose styles part holds this. */
function stylesOf(content: string, theme?: string): FileStyle[] {
  const parts = {
    ...bookParts(["<sheetData/>"]),
    "xl/_rels/workbook.xml.rels": relationshipsXml({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["styles", "styles.xml"],
      ...(theme === undefined ? {} : { rId3: ["theme", "theme.xml"] as const }),
    }),
    "xl/styles.xml": `<styleSheet xmlns="${main}">${content}</styleSheet>`,
    ...(theme === undefined ? {} : { "xl/theme.xml": theme }),
  };
  return readWorkbook(XlsxPackage.open(makePackage(parts))).styles as FileStyle[];
}

const fontColors = (colors: readonly string[], theme?: string) =>
  stylesOf(
    `<fonts>${colors.map((color) => `<font><color ${color}/></font>`).join("")}</fonts>
     <cellXfs>${colors.map((_, index) => `<xf fontId="${index}"/>`).join("")}</cellXfs>`,
    theme,
  ).map(({ font }) => font.color);

it("number formats are codes, those that Excel knows by number too", () => {
  const ids = [0, 3, 10, 14, 37, 49, 165, 999];
  const styles = stylesOf(
    `<numFmts><numFmt numFmtId="165" formatCode="0.0&quot; juta&quot;"/></numFmts>
     <cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`,
  );
  expect(styles.map(({ format }) => format)).toEqual([
    ...["General", "#,##0", "0.00%", "m/d/yyyy", "#,##0_);(#,##0)", "@", '0.0" juta"', "General"],
  ]);
});

it("fonts, fills, borders and alignment are what the cell's style names", () => {
  const [style] = stylesOf(
    `<fonts><font><b/><i val="0"/><u/><strike val="1"/><sz val="14"/><name val="Arial"/></font></fonts>
     <fills><fill><patternFill patternType="solid"><fgColor rgb="FFFFF8DC"/><bgColor indexed="64"/></patternFill></fill></fills>
     <borders><border><left/><top style="mediumDashed"><color auto="1"/></top><bottom style="thin"><color rgb="FF112233"/></bottom></border></borders>
     <cellXfs><xf fontId="0" fillId="0" borderId="0" applyFont="0"><alignment horizontal="centerContinuous" vertical="top" wrapText="1"/></xf></cellXfs>`,
  );
  expect(style).toEqual({
    format: "General",
    font: { name: "Arial", size: 14, bold: true, italic: false, underline: true, strike: true },
    fill: "#FFF8DC",
    borders: {
      top: { line: "dashed", color: "#000000" },
      bottom: { line: "thin", color: "#112233" },
    },
    horizontal: "center",
    vertical: "top",
    wrap: true,
  });
});

it("colours by theme, tint and number are those that Excel shows", () => {
  const colors = [`theme="0"`, `theme="1"`, `theme="4"`, `theme="4" tint="0.39997"`];
  expect(fontColors([...colors, `theme="0" tint="-0.5"`, `indexed="10"`, `auto="1"`])).toEqual([
    ...["#FFFFFF", "#000000", "#4F81BD", "#95B3D7", "#808080", "#FF0000", undefined],
  ]);
  const theme = `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr lastClr="010203"/></a:dk1><a:accent1><a:srgbClr val="00aa55"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  expect(fontColors([`theme="1"`, `theme="4"`], theme)).toEqual(["#010203", "#00AA55"]);
});

it("a workbook without styles has one, the usual", () => {
  expect(stylesOf("")).toMatchObject([{ format: "General", font: { bold: false }, borders: {} }]);
});
