import fc from "fast-check";
import { few } from "../../few";
import { imported, lines, nik } from "../imports";
import { randomLists } from "../randomLists";
import { DuckDb } from "./duckDb";
import { countsOfGroups, countsOfRows, handedOver, rowsOf } from "./handedOver";

const duckDb = new DuckDb();
afterAll(() => duckDb.close());

describe("in DuckDB, agregat.sql over peserta.parquet gives what the import counts", () => {
  test.each(["masked", "full"] as const)("of any lists, NIKs %s", async (niks) => {
    await fc.assert(
      fc.asyncProperty(randomLists, async ({ files }) => {
        const handed = await handedOver(files, { niks });
        fc.pre(handed.files.size > 0);
        const counted = countsOfGroups((await imported(files)).groups);
        expect(await duckDb.aggregateOf(handed)).toEqual(counted);
        expect(countsOfRows(await rowsOf(handed, "agregat.parquet"))).toEqual(counted);
      }),
      few(40),
    );
  });

  test("where all that is counted by is there, in several spellings", async () => {
    const handed = await handedOver({
      "a.csv": lines(
        "NIK,STATUS,KAB_KOTA,BLTH,SEGMEN,PROGRAM",
        `${nik(1)},Aktif,Kab. Sambas,06/2024,BPU,JKK`,
        `${nik(2)},AKTIF,KAB. SAMBAS,Juni 2024,bpu,jkk`,
        `${nik(1)},Aktif,Kab. Landak,06/2024,PU,JKK`,
        `${nik(3)},,Antah,,,`,
      ),
      "b.csv": lines("NO KPJ,JKK,JKM", "24001,Y,T", "24002,T,T", "24001,Y,T"),
    });
    expect(await duckDb.aggregateOf(handed)).toEqual(
      new Map([
        ['["61.01","Kabupaten Sambas","BPU","JKK","AKTIF","2024-06"]', 2],
        ['[null,"Antah",null,null,null,null]', 1],
        ['[null,null,null,"JKK",null,null]', 2],
        ['[null,null,null,"",null,null]', 1],
      ]),
    );
  });

  test("where a column holds what looks like NIKs and is taken for something else", async () => {
    const files = {
      "a.csv": lines("NO KPJ;KODE", `24001;${nik(1)}`, `24002;${nik(2)}`, "24003;Magang"),
    };
    const fields = new Map([["kode", "segment"]] as const);
    const handed = await handedOver(files, { fields });
    const counted = countsOfGroups(handed.result.groups);
    expect(counted).toEqual(
      new Map([
        ['[null,null,"Magang",null,null,null]', 1],
        ['[null,null,"…",null,null,null]', 2],
      ]),
    );
    expect(await duckDb.aggregateOf(handed)).toEqual(counted);
  });

  test("where every row is rejected", async () => {
    const handed = await handedOver({ "a.csv": lines("NIK;NAMA", "1;Sari", "2;Budi") });
    expect(await duckDb.aggregateOf(handed)).toEqual(new Map());
    expect(await rowsOf(handed, "agregat.parquet")).toEqual([]);
  });
});
