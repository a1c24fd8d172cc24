import fc from "fast-check";
import { readHtml } from "../../../src/files/html/readHtml";
import { rowTooWide } from "../../../src/messages/csv";
import { cellTooLong, framesOnly, tableRowTooLong } from "../../../src/messages/oldFiles";
import { areaAddress } from "../../../src/tables/grid";
import { few } from "../../few";
import { cutAnywhere } from "../cutAnywhere";
import { sheetRead } from "../sheetsRead";

const read = (...pieces: readonly string[]) => sheetRead((sink) => readHtml(pieces, sink));
const values = (page: string) => read(page).values;
const refusal = (page: string) => {
  try {
    read(page);
  } catch (error) {
    return (error as { text?: unknown }).text;
  }
  return undefined;
};

describe("a table that a portal saved as .xls", () => {
  it("keeps numbers as they are shown, and NIKs as texts", () => {
    const page = `<table border=1>
      <tr><th>NIK</th><th>Peserta</th><th>Cakupan</th></tr>
      <tr><td>6171014509900001</td><td> 607.426 </td><td>36,47%</td></tr>
    </table>`;
    expect(values(page)).toEqual([
      ["NIK", "Peserta", "Cakupan"],
      ["6171014509900001", "607.426", "36,47%"],
    ]);
  });

  it("needs no tag to be closed", () => {
    expect(
      values("<table><tr><th>Wilayah<th>Peserta<tr><td>Sambas<td>1.234<tr><td><p>Landak<td>9"),
    ).toEqual([
      ["Wilayah", "Peserta"],
      ["Sambas", "1.234"],
      ["Landak", "9"],
    ]);
  });

  it("shows white space, line breaks and entities as a browser does", () => {
    const page = `<TABLE><TR><TD>
        Kab.&nbsp;<b>Kubu</b>
        Raya</TD><TD>a<br>b<BR/> c</TD><td>PT A &amp; B &lt;Tbk&gt; &#8212; &eacute;</td><td>&nbsp;</td>
        <td><div>satu</div><div>dua</div></td></TR></TABLE>`;
    expect(values(page)).toEqual([
      ["Kab. Kubu Raya", "a\nb\nc", "PT A & B <Tbk> — é", "", "satu\ndua"],
    ]);
  });

  it("leaves out what nobody sees", () => {
    const page = `<!DOCTYPE html><head><title>Judul</title><style>td{color:red}</style></head>
      <!--[if gte mso 9]><xml><x:Name>Sheet1</x:Name></xml><![endif]--><xml><x:Name>Sheet1</x:Name></xml>
      <script>if (a<b) document.write("<td>x</td>")</script><select><option>2023<option>2024</select>
      <table><!-- <tr><td>lama</td></tr> --><![if supportMisalignedColumns]><tr>
      <td><span style="display: none">20230101</span>01-01-2023<input type="hidden" style="display:none"> ok</td>
      </tr><![endif]></table>`;
    expect(values(page)).toEqual([["01-01-2023 ok"]]);
  });

  it("says which rows are hidden", () => {
    const page = "<table><tr><td>a<tr style='DISPLAY:none'><td>b<tr hidden><td>c<tr><td>d</table>";
    expect(read(page).hiddenRows).toEqual([1, 2]);
  });
});

describe("where the cells of a page come to stand", () => {
  it("leaves room for cells that span rows and columns", () => {
    const { values, merged } = read(`<table>
      <tr><th rowspan=2>Wilayah</th><th colspan="2">Peserta</th><th rowspan=2>Total</th></tr>
      <tr><th>PU</th><th>BPU</th></tr>
      <tr><td>Sambas</td><td>1</td><td>2</td><td>3</td></tr></table>`);
    expect(values).toEqual([
      ["Wilayah", "Peserta", "", "Total"],
      ["", "PU", "BPU"],
      ["Sambas", "1", "2", "3"],
    ]);
    expect(merged.map(areaAddress)).toEqual(["A1:A2", "B1:C1", "D1:D2"]);
  });

  it("puts titles and tables below each other on one sheet", () => {
    const page = `<h3>Laporan<br>Kepesertaan</h3><p>Per 31-12-2023</p>
      <table><caption>PU</caption><tr><td>a</table><table><tr><td>b</td></tr></table>Catatan`;
    expect(values(page).map(([text]) => text)).toEqual([
      ...["Laporan", "Kepesertaan", "Per 31-12-2023", "PU", "a", "b", "Catatan"],
    ]);
  });

  it("gives the rows of a table within a cell as rows", () => {
    const page = `<table><tr><td>Menu</td><td>Data:<table><tr><td>NIK<td>NAMA</tr><tr><td>1<td>Ani</table></td>
      </tr><tr><td>kaki</td></tr></table>`;
    expect(values(page)).toEqual([["Menu", "Data:"], ["NIK", "NAMA"], ["1", "Ani"], ["kaki"]]);
  });

  it("ends what spans rows with its table, however far it claims to reach", () => {
    const page =
      "<table><tr><td rowspan=1000000000 colspan=1000000000>a</table><table><tr><td>b</table>";
    const { values, merged } = read(page);
    expect(values).toEqual([["a"], ["b"]]);
    expect(merged.map(({ first, last }) => [first.row, last.row])).toEqual([[0, 0]]);
  });

  it("makes a cell of a text that stands between cells", () => {
    expect(values("<table><tr>Sambas</td><td>1</td> </td><td>2</td></tr></table>")).toEqual([
      ["Sambas", "1", "2"],
    ]);
  });
});

describe("numbers that Excel or LibreOffice wrote beside what a cell shows", () => {
  it("are taken, with their formats", () => {
    const page = `<style><!-- .xl24 {mso-style-parent:style0; mso-number-format:"0\\.00%";}
      .xl25, .xl26 {mso-number-format:"Short Date";} --></style>
      <table><tr><td x:num="607426">607.426</td><td class=xl24 x:num="0.3647">36,47%</td>
      <td class="tebal xl26" x:num="33121">05/09/1990</td><td x:num>12.5</td>
      <td style='mso-number-format:"\\0022Rp\\0022\\#\\,\\#\\#0"' x:num="-5">-Rp5</td>
      <td x:bool="TRUE">TRUE</td></table>`;
    const { cells, formats } = read(page);
    expect(cells).toEqual({
      ...{ A1: 607_426, B1: 0.3647, C1: 33_121, D1: 12.5, E1: -5, F1: true },
    });
    expect(formats).toEqual({ B1: "0.00%", C1: "m/d/yyyy", E1: '"Rp"#,##0' });
  });

  it("are taken from LibreOffice with the signs of its user", () => {
    const page = `<table><tr><td sdval="33121,5" sdnum="1057;0;DD/MM/YYYY">05/09/1990</td>
      <td sdval="607426" sdnum="1057;0;#.##0,0">607.426,0</td><td sdval="0.5" sdnum="1033;0;0.00%">50.00%</td>
      <td sdnum="1057;0;@">6171014509900001</td></table>`;
    const { cells, formats } = read(page);
    expect(cells).toEqual({ A1: 33_121.5, B1: 607_426, C1: 0.5, D1: "6171014509900001" });
    expect(formats).toEqual({ A1: "DD/MM/YYYY", B1: "#,##0.0", C1: "0.00%" });
  });

  it("stay texts where they are none", () => {
    const page = `<table><tr><td x:num>6.171.014</td><td x:num="1e999">banyak</td><td x:num="=cmd">x</td>
      <td x:str="007 ">7</td><td sdval="0" sdnum="1057;">#REF!</td><td sdval="0">Err:510</td><td style="mso-number-format:'\\@'">6171014509900001</td></table>`;
    expect(values(page)).toEqual([
      ["6.171.014", "banyak", "x", "007 ", "#REF!", "Err:510", "6171014509900001"],
    ]);
  });
});

describe("a page that is no table", () => {
  it("is refused where its tables are in other files", () => {
    const page = `<html><head><link id="shLink" href="a_files/sheet001.htm"></head>
      <![if !IE]><frameset rows="*,39"><frame src="a_files/sheet001.htm"></frameset><![endif]></html>`;
    expect(refusal(page)).toEqual(framesOnly);
  });

  it("is refused with the cell that is too long", () => {
    const page = `<table><tr><td>a<tr><td>b<td>${"panjang ".repeat(140_000)}</table>`;
    expect(refusal(page)).toEqual(cellTooLong("B2"));
  });

  it("is refused with the row that is too long", () => {
    const cell = `<td>${"x".repeat(1_000_000)}`;
    expect(refusal(`<table><tr><td>a<tr>${cell.repeat(17)}`)).toEqual(tableRowTooLong(2));
  });

  it("is refused with the row that is too wide", () => {
    expect(refusal(`<table><tr><td>a<tr>${"<td>x".repeat(16_385)}`)).toEqual(rowTooWide(2, 16_384));
  });
});

it("reads a page the same wherever its text is cut into pieces", () => {
  const page = `\uFEFF<!DOCTYPE html><html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
    <title>x &amp; y</title><style>.xl24 {mso-number-format:"0\\.00%";}</style></head><!-- a -- b --!>
    <script>"</scrip" + "t>"</script><h3>Laporan &mdash; 2023</h3><table><tr><th rowspan='2'>A &amp B</th>
    <td class=xl24 x:num="0.5">50%</td><td title="a>b" colspan=2>&#233;&eacute;&notin;&unknown; 😀</tr><tr>
    <td>x<br/>y<p>z</td><textarea>t</textarea></table><![CDATA[x]]> & < a <b`;
  const whole = read(page);
  expect(whole.values.length).toBeGreaterThan(2);
  expect(read(...page)).toEqual(whole);
  fc.assert(
    fc.property(cutAnywhere(page), (pieces) => expect(read(...pieces)).toEqual(whole)),
    few(200),
  );
});

it("takes nothing from names that JavaScript's objects have", () => {
  const page = `<table><tr><td __proto__="x" class="__proto__ constructor">__proto__<td>constructor</table>`;
  expect(values(page)).toEqual([["__proto__", "constructor"]]);
  expect({}).not.toHaveProperty("x");
});
