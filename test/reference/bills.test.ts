import fc from "fast-check";
import { serialOf } from "../../src/domain/excelDate";
import { Impossible } from "../../src/domain/impossible";
import { assistanceOfOne, bpuBill } from "../../src/reference/bpuBill";
import { jakonBill } from "../../src/reference/jakonBill";
import { puBill, puProgrammes } from "../../src/reference/puBill";

const NOVEMBER_2026 = serialOf(2026, 11, 1);
const basic = ["JKK", "JKM"] as const;
const rupiah = fc.integer({ min: 0, max: 30_000_000_000 });

describe("puBill", () => {
  it("is the sum of the programmes, to the rupiah", () => {
    expect(puBill(5_000_000, 2, NOVEMBER_2026, ["JKK"])).toBe(27_000);
    expect(puBill(5_000_000, 2, NOVEMBER_2026, ["JKM"])).toBe(15_000);
    expect(puBill(5_000_000, 2, NOVEMBER_2026, ["JHT"])).toBe(185_000 + 100_000);
    expect(puBill(5_000_000, 2, NOVEMBER_2026, ["JP"])).toBe(100_000 + 50_000);
    expect(puBill(5_000_000, 2, NOVEMBER_2026, puProgrammes)).toBe(477_000);
  });

  it("takes JP of the ceiling of the date, and of no other", () => {
    const jp = (...day: [number, number, number]) =>
      puBill(20_000_000, 1, serialOf(...day), ["JP"]);
    expect(jp(2025, 2, 28)).toBe(301_269);
    expect(jp(2025, 3, 1)).toBe(316_422);
    expect(jp(2026, 3, 1)).toBe(332_589);
    expect(() => jp(2023, 2, 28)).toThrow(new Impossible("#N/A", "noRate"));
    expect(() => jp(2027, 3, 1)).toThrow(new Impossible("#N/A", "noRate"));
  });

  it("asks for a risk class only where JKK is billed", () => {
    expect(() => puBill(1, 0, NOVEMBER_2026, ["JKK"])).toThrow(new Impossible("#NUM!"));
    expect(() => puBill(1, 1.5, NOVEMBER_2026, ["JKK"])).toThrow(new Impossible("#NUM!"));
    expect(puBill(1_000_000, 0, NOVEMBER_2026, ["JKM"])).toBe(3000);
  });
});

describe("bpuBill", () => {
  it("is lowest at Rp16,800 without JHT and Rp36,800 with it", () => {
    const date = serialOf(2024, 1, 1);
    expect(bpuBill(0, date, basic, "unsettled")).toBe(16_800);
    expect(bpuBill(0, date, [...basic, "JHT"], "unsettled")).toBe(36_800);
  });

  it("never falls when the income rises", () => {
    fc.assert(
      fc.property(rupiah, rupiah, (income, more) => {
        const bill = (of: number) => bpuBill(of, NOVEMBER_2026, [...basic, "JHT"], "private");
        expect(bill(income + more)).toBeGreaterThanOrEqual(bill(income));
      }),
    );
  });

  it("halves JKK and JKM for those to whom the cut applies, and JHT for nobody", () => {
    const june = serialOf(2026, 6, 1);
    expect(bpuBill(3_000_000, june, basic, "private")).toBe((29_500 + 6800) / 2);
    expect(bpuBill(3_000_000, june, basic, "transport")).toBe((29_500 + 6800) / 2);
    expect(bpuBill(3_000_000, june, basic, "government")).toBe(29_500 + 6800);
    expect(bpuBill(3_000_000, june, ["JHT"], "private")).toBe(59_000);
  });

  it("guesses no payer while a cut is in force, for anyone", () => {
    const decides = new Impossible("#VALUE!", "payerDecides");
    const bill = (...day: [number, number, number]) =>
      bpuBill(0, serialOf(...day), basic, "unsettled");
    expect(bill(2025, 12, 31)).toBe(16_800);
    expect(() => bill(2026, 1, 1)).toThrow(decides);
    expect(() => bill(2027, 3, 31)).toThrow(decides);
    expect(bill(2027, 4, 1)).toBe(16_800);
  });
});

describe("assistanceOfOne", () => {
  it("takes each month at its own rate, from the first day of the month of the start", () => {
    const cost = (payer: "private" | "transport" | "government") =>
      assistanceOfOne(4, serialOf(2025, 12, 31), basic, payer);
    expect(cost("government")).toBe(4 * 16_800);
    expect(cost("transport")).toBe(16_800 + 3 * 8400);
    expect(cost("private")).toBe(4 * 16_800);
  });

  it("costs nothing for no months, and refuses what is no number of months", () => {
    expect(assistanceOfOne(0, NOVEMBER_2026, basic, "unsettled")).toBe(0);
    for (const months of [-1, 0.5, 1201]) {
      expect(() => assistanceOfOne(months, NOVEMBER_2026, basic, "government")).toThrow(
        new Impossible("#NUM!"),
      );
    }
  });
});

describe("jakonBill", () => {
  it("matches the sum by hand at Rp750 million", () => {
    const jkk = 100_000_000 * 0.0021 + 400_000_000 * 0.0017 + 250_000_000 * 0.0013;
    const jkm = 100_000_000 * 0.0003 + 400_000_000 * 0.0002 + 250_000_000 * 0.0002;
    expect([jkk, jkm]).toEqual([210_000 + 680_000 + 325_000, 30_000 + 80_000 + 50_000]);
    expect(jakonBill(750_000_000, NOVEMBER_2026, false)).toBe(1_375_000);
  });

  it("matches the sum by hand at Rp7 billion", () => {
    // To 100 million, to 500 million, to 1 billion, to 5 billion, the other 2 billion.
    const jkk = 210_000 + 680_000 + 650_000 + 4_400_000 + 1_800_000;
    const jkm = 30_000 + 80_000 + 100_000 + 400_000 + 200_000;
    expect(jkk + jkm).toBe(8_550_000);
    expect(jakonBill(7_000_000_000, NOVEMBER_2026, false)).toBe(8_550_000);
  });

  it("never falls when the value rises", () => {
    fc.assert(
      fc.property(rupiah, rupiah, fc.boolean(), (value, more, included) => {
        const bill = (of: number) => jakonBill(of, NOVEMBER_2026, included);
        expect(bill(value + more)).toBeGreaterThanOrEqual(bill(value));
      }),
    );
  });

  it("takes PPN out at the rate of the date", () => {
    const bill = (value: number, ...day: [number, number, number]) =>
      jakonBill(value, serialOf(...day), true);
    expect(bill(825_000_000, 2022, 3, 31)).toBe(1_375_000);
    expect(bill(832_500_000, 2022, 4, 1)).toBe(1_375_000);
    expect(bill(832_500_000, 2025, 1, 1)).toBe(1_375_000);
  });
});
