import { serialOf } from "../../src/domain/excelDate";
import { assistance } from "../../src/functions/assistance";
import { iuranBpu } from "../../src/functions/iuranBpu";
import { iuranJakon } from "../../src/functions/iuranJakon";
import { iuranPu } from "../../src/functions/iuranPu";
import { jakonDue } from "../../src/functions/jakonDue";
import { installRuntime } from "../../src/host/functions/runtime";
import { functionErrors } from "../../src/messages/functionErrors";
import { shown } from "./shown";

// What the functions compute stands in test/cases; here is how each kind of argument is taken.
beforeAll(installRuntime);

const cell = (value: unknown) => [[value]];
const JANUARY_2024 = cell(serialOf(2024, 1, 1));
const JUNE_2026 = cell(serialOf(2026, 6, 1));
const leftOut = [0, null, "", undefined].map(cell);
const messageOf = (result: unknown[][]) => (result[0]?.[0] as { message?: string }).message;

describe("IURANPU", () => {
  const bill = (programmes: unknown) =>
    shown(iuranPu(cell(5_000_000), cell(2), JANUARY_2024, cell(programmes)))[0]?.[0];

  it("takes programmes with any sign between them, each once, in any order", () => {
    const all = ["JKK+JKM", "jkk, jkm", "JKM;JKK", "JKK JKM JKK", "JKK dan JKM", " JKM & JKK/JKM "];
    for (const text of all) expect(bill(text)).toBe(42_000);
  });

  it("bills all four programmes when none is named", () => {
    for (const programmes of [...leftOut, undefined]) {
      const result = iuranPu(cell(5_000_000), cell(2), JANUARY_2024, programmes);
      expect(result).toEqual([[477_000]]);
    }
  });

  it("says beside the error why JKP is not billed, and which text is not understood", () => {
    const why = (programmes: string) =>
      messageOf(iuranPu(cell(5_000_000), cell(2), JANUARY_2024, cell(programmes)));
    expect(why("JKK+JKP")).toBe(functionErrors.jkpNotBilled.id);
    expect(why("JKN")).toBe(functionErrors.unknownWord.id);
    expect(bill("dan")).toBe("#VALUE!");
  });

  it("says beside #N/A that the rate is not known", () => {
    const early = cell(serialOf(2015, 6, 30));
    expect(messageOf(iuranPu(cell(1), cell(1), early))).toBe(functionErrors.noRate.id);
  });
});

describe("IURANBPU", () => {
  it("asks who pays only where it matters", () => {
    for (const payer of leftOut) {
      expect(iuranBpu(cell(0), JANUARY_2024, undefined, payer)).toEqual([[16_800]]);
      const asked = iuranBpu(cell(0), JUNE_2026, undefined, payer);
      expect(messageOf(asked)).toBe(functionErrors.payerDecides.id);
    }
  });

  it("tells who names a village or CSR that no rule settles it, and what to choose", () => {
    for (const payer of ["desa", "CSR"]) {
      const message = messageOf(iuranBpu(cell(0), JUNE_2026, undefined, cell(payer)));
      for (const word of [payer, "aturan", "APBD", "swasta"]) expect(message).toContain(word);
    }
  });

  it("takes a payer's word in both languages, capital letters or not", () => {
    const bill = (payer: string) =>
      shown(iuranBpu(cell(0), JUNE_2026, undefined, cell(payer)))[0]?.[0];
    expect(["Mandiri", "self", "SWASTA", "private", "Transportasi", "transport"].map(bill)).toEqual(
      Array(6).fill(8400),
    );
    expect(["APBN", "apbd"].map(bill)).toEqual([16_800, 16_800]);
    expect(["desa", "APBDes", "village", "CSR"].map(bill)).toEqual(Array(4).fill("#VALUE!"));
  });
});

describe("IURANJAKON", () => {
  it("takes PPN as included for TRUE and any number but 0, as native functions do", () => {
    const bill = (included: unknown) =>
      shown(iuranJakon(cell(832_500_000), JANUARY_2024, cell(included)))[0]?.[0];
    expect([true, 1].map(bill)).toEqual([1_375_000, 1_375_000]);
    expect([false, 0, "", null].map(bill)).toEqual(Array(4).fill(1_498_750));
    expect(bill("ya")).toBe("#VALUE!");
  });
});

describe("ASSISTANCE", () => {
  it("spoils only the row whose payer is not settled", () => {
    const payers = [["APBD"], ["desa"], ["swasta"]];
    const result = assistance(cell(10), cell(1), JUNE_2026, payers);
    expect(shown(result)).toEqual([[168_000], ["#VALUE!"], [84_000]]);
  });
});

describe("JAKONDUE", () => {
  const spk = cell(serialOf(2026, 11, 2));
  const rule = "14 hari kerja (Permenaker 44/2015)";

  it("names the rule only where none was given", () => {
    for (const nothing of [...leftOut, undefined]) {
      expect(jakonDue(spk, nothing)).toEqual([[serialOf(2026, 11, 20), rule]]);
    }
    expect(jakonDue(spk, cell("14 hari kerja"))).toEqual([[serialOf(2026, 11, 20)]]);
  });

  it("refuses a blank among several rules, which nothing would name", () => {
    expect(shown(jakonDue(spk, [["7 hari"], [""]]))).toEqual([
      [serialOf(2026, 11, 9)],
      ["#VALUE!"],
    ]);
  });

  it("takes holidays from a range of any shape, blanks and times of day aside", () => {
    const holidays = [
      ["", serialOf(2026, 11, 3) + 0.5],
      [null, 0],
    ];
    expect(jakonDue(spk, cell("1 hari kerja"), holidays)).toEqual([[serialOf(2026, 11, 4)]]);
  });

  it("refuses holidays that are no dates, and passes on an error among them", () => {
    expect(shown(jakonDue(spk, undefined, cell("Natal")))).toEqual([["#VALUE!"]]);
    expect(shown(jakonDue(spk, undefined, cell(5)))).toEqual([["#NUM!"]]);
    expect(shown(jakonDue(spk, undefined, cell("#REF!")))).toEqual([["#VALUE!"]]);
    expect(shown(jakonDue(spk, undefined, cell("#N/A")))).toEqual([["#N/A"]]);
  });
});
