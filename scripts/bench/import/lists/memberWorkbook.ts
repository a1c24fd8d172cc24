import { Zip, ZipDeflate } from "fflate";
import { serialOf } from "../../../../src/domain/excelDate";
import { header, type Person, persons } from "./persons";
import { pieces } from "./pieces";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The styles of a cell with a date and of one with rupiah, as `styles` lists them. */
const DATE = 1;
const RUPIAH = 2;

/**
 * The same list as Excel saves it: texts, NIKs too, are shared strings, dates and wages are
 * numbers with formats.
 */
export function* memberWorkbook(rows: number): Generator<Uint8Array> {
  const strings = new SharedStrings();
  const parts: [string, Iterable<string>][] = [
    ...Object.entries(smallParts).map(([name, xml]): [string, string[]] => [name, [xml]]),
    ["xl/worksheets/sheet1.xml", sheetOf(rows, strings)],
    // Only when the sheet is written are its strings known.
    ["xl/sharedStrings.xml", strings.xml()],
  ];
  const written: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    written.push(piece);
  });
  for (const [name, texts] of parts) {
    const part = new ZipDeflate(name);
    zip.add(part);
    for (const piece of pieces(texts)) {
      part.push(piece);
      yield* written.splice(0);
    }
    part.push(new Uint8Array(), true);
  }
  zip.end();
  yield* written;
}

function* sheetOf(rows: number, strings: SharedStrings): Generator<string> {
  yield `${declaration}<worksheet xmlns="${main}"><dimension ref="A1:H${rows + 1}"/><sheetData>`;
  yield rowOf(
    1,
    header.map((text) => strings.cell(text)),
  );
  let number = 1;
  for (const person of persons(rows)) yield rowOf(++number, cellsOf(person, strings));
  yield "</sheetData></worksheet>";
}

/** A cell, but for its address. */
interface Cell {
  readonly attributes: string;
  readonly value: number;
}

function cellsOf({ birth, wage, ...person }: Person, strings: SharedStrings): Cell[] {
  const { nik, name, segment, region, status, address } = person;
  return [
    strings.cell(nik),
    strings.cell(name),
    { attributes: `s="${DATE}"`, value: serialOf(birth.year, birth.month, birth.day) },
    strings.cell(segment),
    strings.cell(region),
    { attributes: `s="${RUPIAH}"`, value: wage },
    strings.cell(status),
    strings.cell(address),
  ];
}

function rowOf(number: number, cells: readonly Cell[]): string {
  const written = cells.map(
    ({ attributes, value }, column) =>
      `<c r="${"ABCDEFGH"[column]}${number}" ${attributes}><v>${value}</v></c>`,
  );
  return `<row r="${number}" spans="1:8">${written.join("")}</row>`;
}

class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private used = 0;

  cell(text: string): Cell {
    this.used++;
    const value = this.numbers.get(text) ?? this.numbers.size;
    if (value === this.numbers.size) this.numbers.set(text, value);
    return { attributes: 't="s"', value };
  }

  *xml(): Generator<string> {
    yield `${declaration}<sst xmlns="${main}" count="${this.used}" uniqueCount="${this.numbers.size}">`;
    for (const text of this.numbers.keys()) yield `<si><t>${escaped(text)}</t></si>`;
    yield "</sst>";
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

const smallParts = {
  "[Content_Types].xml": `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Peserta" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};
