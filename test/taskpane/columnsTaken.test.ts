import type { Text } from "../../src/messages/text";
import type { EnrolmentTable } from "../../src/tables/enrolmentTable";
import { readTables } from "../../src/tables/readTables";
import { columnsTaken } from "../../src/taskpane/columnsTaken";
import { slotsToChoose } from "../../src/taskpane/slotsToChoose";
import { sheetOf, type TestCell } from "../tables/sheetOf";

const regions = ["Kabupaten Bantul", "Kabupaten Sleman", "Kota Yogyakarta"];
const inIndonesian = ({ id }: Text) => id;

/** A table with these headers over plain counts. */
function tableOf(headers: readonly TestCell[]): EnrolmentTable {
  const rows = regions.map((name, r) => [
    name,
    ...headers.slice(1).map((_, c) => 1000 * (r + 1) + 10 * c),
  ]);
  const [table] = readTables(sheetOf([headers, ...rows]));
  if (!table) throw new Error("no table");
  return table;
}

describe("what the columns were taken for", () => {
  it("is said in one line, each with its letter", () => {
    const table = tableOf(["Kab/Kota", "Peserta", "Pekerja"]);
    expect(columnsTaken(table, inIndonesian)).toBe("Kab/kota A · Peserta B · Pekerja C");
  });

  it("stays short where years stand side by side", () => {
    const table = tableOf(["Kab/Kota", "Pekerja", "Peserta 2022", "Peserta 2023", "Peserta 2024"]);
    expect(columnsTaken(table, inIndonesian)).toBe(
      "Kab/kota A · Peserta C, D, E (2022–2024) · Pekerja B",
    );
  });

  it("names years one by one where some between are missing, and first and last of many columns", () => {
    const years = [2018, 2019, 2020, 2022, 2024];
    const table = tableOf(["Kab/Kota", ...years.map((year) => `Peserta ${year}`)]);
    expect(columnsTaken(table, inIndonesian)).toBe(
      "Kab/kota A · Peserta B … F (2018, 2019, 2020, 2022, 2024)",
    );
  });

  it("names the segments that have columns of their own", () => {
    const table = tableOf(["Kab/Kota", "Peserta PU", "Peserta BPU", "Jumlah Peserta"]);
    expect(columnsTaken(table, inIndonesian)).toBe("Kab/kota A · Peserta B, C, D (PU, BPU)");
  });

  it("names headers where the whole table stands within one column", () => {
    const lines = ["kab_kota;peserta;pekerja", ...regions.map((name) => `${name};1000;2500`)];
    const [table] = readTables(sheetOf(lines.map((line) => [line])));
    expect(table && columnsTaken(table, inIndonesian)).toBe(
      "Kab/kota “kab_kota” · Peserta “peserta” · Pekerja “pekerja”",
    );
  });
});

describe("years and segments to choose for a column", () => {
  it("are none where columns speak of one year and of all segments", () => {
    expect(slotsToChoose(tableOf(["Kab/Kota", "Peserta 2024", "Pekerja"]))).toEqual({
      years: [],
      segments: [],
    });
  });

  it("are the years of the table and the two next to them, and all segments", () => {
    expect(slotsToChoose(tableOf(["Kab/Kota", "Peserta 2022", "Peserta 2024"])).years).toEqual([
      2021, 2022, 2023, 2024, 2025,
    ]);
    const bySegment = tableOf(["Kab/Kota", "Peserta PU", "Peserta BPU"]);
    expect(slotsToChoose(bySegment).segments).toEqual(["PU", "BPU", "Jakon", "PMI"]);
  });
});
