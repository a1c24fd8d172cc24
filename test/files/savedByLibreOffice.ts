import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What LibreOffice calls the formats in which it saves, and their endings. */
const filters = {
  xls: "xls:MS Excel 97",
  html: "html:HTML (StarCalc)",
  xml: "xml:MS Excel 2003 XML",
};

/** Numbers and dates as in Indonesia: "607.426". */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
</oor:items>`;

/** A member list as LibreOffice saves it, on a computer in Indonesia. */
export function savedByLibreOffice(format: keyof typeof filters): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "cakupan-libreoffice-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings);
    const file = join(folder, "peserta.fods");
    writeFileSync(file, memberList);
    execFileSync(
      process.env.SOFFICE_PATH ?? "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...["--headless", "--convert-to", filters[format], "--outdir", folder, file],
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
    return new Uint8Array(readFileSync(join(folder, `peserta.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const text = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const titles = ["NIK", "NAMA", "LAHIR", "CAKUPAN", "UPAH", "WILAYAH"];

/** As LibreOffice's own flat XML: texts, a day, a share, a number, a formula, merged cells, a hidden row. */
const memberList = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:percentage-style style:name="N2"><number:number number:decimal-places="2" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:number-style style:name="N3"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<style:style style:name="tanggal" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="persen" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="ribuan" style:family="table-cell" style:data-style-name="N3"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Peserta">
<table:table-row><table:table-cell table:number-columns-spanned="3" office:value-type="string"><text:p>Data Peserta &amp; Upah</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
<table:table-row>${titles.map(text).join("")}</table:table-row>
<table:table-row>${text("6171014509900001")}${text("SITI NURHALIZA")}
<table:table-cell table:style-name="tanggal" office:value-type="date" office:date-value="1990-09-05"/>
<table:table-cell table:style-name="persen" office:value-type="percentage" office:value="0.3647"/>
<table:table-cell table:style-name="ribuan" office:value-type="float" office:value="607426"/>
<table:table-cell table:formula="of:=&quot;Kubu &quot;&amp;&quot;Raya&quot;" office:value-type="string"/></table:table-row>
<table:table-row table:visibility="collapse">${text("6171014509900002")}${text("É — “x”")}</table:table-row>
</table:table></office:spreadsheet></office:body></office:document>`;
