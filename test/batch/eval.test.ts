// The command loads the grid when it needs it, which would count as the first test's time.
import "../../src/batch/calculator";
import { clean, run, runJson, writeFile, writeWorkbook } from "./run";

const values = async (...args: string[]) => {
  const { json } = await runJson("eval", ...args);
  return json.map(({ value }: { value: unknown }) => value);
};

describe("formulas of their own", () => {
  it("give numbers, texts, truth values, and an empty cell as 0", async () => {
    const formulas = ["=1+1", '="a"&"b"', "=2>1", "=A1", '=IF(TRUE,"",1)', "=DATE(2024,1,1)"];
    expect(await values(...formulas)).toEqual([2, "ab", true, 0, "", 45292]);
  });

  it("give spills as rows, however far they reach", async () => {
    expect(await values("=SEQUENCE(2,3)", "=ROWS(SEQUENCE(9))")).toEqual([
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      9,
    ]);
  });

  it("call Cakupan's functions as Excel does", async () => {
    expect(
      await values(
        "=JAMSOSTEK.UCJ(25,100)",
        "=jamsostek.gapworkers(0,100,0.07)",
        "=JAMSOSTEK.TARGETPATH({2025,2027},{0.5,0.7})",
        "=JAMSOSTEK.TARGETYEAR(0.36,2024,0.46,0.02)",
        "=JAMSOSTEK.UCJ(A1,100)",
      ),
    ).toEqual([
      0.25,
      7,
      [
        [2025, 0.5],
        [2026, expect.closeTo(0.6, 12)],
        [2027, 0.7],
      ],
      2029,
      0,
    ]);
  });

  it("give errors as such, also amid a spill, and end with 1", async () => {
    const { code, json } = await runJson(
      "eval",
      "=1/0",
      "=TIDAKADA(1)",
      "=JAMSOSTEK.UCJ({1;2},{2;0})",
      "=JAMSOSTEK.UCJ(1)",
    );
    expect(json.map(({ value }: { value: unknown }) => value)).toEqual([
      { error: "#DIV/0!" },
      { error: "#NAME?" },
      [[0.5], [{ error: "#DIV/0!" }]],
      { error: "#VALUE!" },
    ]);
    expect(code).toBe(1);
  });

  it("are told apart from what is no formula; the others are calculated all the same", async () => {
    const { code, json, errors } = await runJson("eval", "=SUM(1", "=SUM(1;2)", "1+1");
    expect(json).toEqual([
      { formula: "=SUM(1", error: errors[0] },
      { formula: "=SUM(1;2)", error: errors[1] },
      { formula: "1+1", value: 2 },
    ]);
    expect(errors[1]).toMatch(/^=SUM\(1;2\): .*koma di antara argumen/);
    expect(code).toBe(2);
  });

  it("are shown to people the Indonesian way", async () => {
    const { out } = await run("eval", "=2028.5+1", "=SEQUENCE(2)");
    expect(out).toBe("=2028.5+1 → 2029,5\n=SEQUENCE(2) →\n  1\n  2\n");
    expect(await run("eval", "=0.1+0.2", "=100.1*3")).toMatchObject({
      out: "=0.1+0.2 → 0,3\n=100.1*3 → 300,3\n",
    });
    expect(await run("eval", "=SUM(1")).toMatchObject({ out: "" });
  });
});

describe("formulas in a workbook", () => {
  it("see its cells, names the sheet or not, and change nothing of what they see", async () => {
    writeWorkbook("rekap.xlsx", { Rekap: clean, Lain: [[{ value: 7, formula: "=3+4" }]] });
    const args = ["=SUM(B:B)", "=JAMSOSTEK.UCJ(B3:B4,C3:C4)", "=Lain!A1", "=A1:B2", "=SUM(B:B)"];
    expect(await values(...args, "--workbook", "rekap.xlsx")).toEqual([
      90_000,
      [[0.3], [0.5]],
      7,
      [
        ["Kepesertaan Kalimantan Barat 2024", expect.anything()],
        ["Kab/Kota", "Peserta"],
      ],
      90_000,
    ]);
    expect(await values("=A1*2", "--workbook", "rekap.xlsx", "--sheet", "lain")).toEqual([14]);
  });

  it("calculate Cakupan's functions that stand in it", async () => {
    const ucj = { value: "#NAME?", formula: "=JAMSOSTEK.UCJ(1,4)" };
    writeWorkbook("rekap.xlsx", { Rekap: [[ucj]] });
    expect(await values("=A1*2", "--workbook", "rekap.xlsx")).toEqual([0.5]);
  });

  it("are refused with one line where the workbook can't be used", async () => {
    writeFile("rusak.xlsx", "");
    const { code, errors } = await run("eval", "=A1", "--workbook", "rusak.xlsx");
    expect([code, errors.length]).toEqual([2, 1]);
    expect(errors[0]).toMatch(/^rusak\.xlsx: Berkas ini kosong/);
  });
});
