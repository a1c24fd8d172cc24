import { slotOf, tableOf } from "./reading";

/** The slice that would be read out, of a table with these columns. */
const main = (...heads: string[]) =>
  slotOf(
    tableOf([
      ["Kab/Kota", ...heads],
      ["Kab. Sambas", ...heads.map(() => 1000)],
    ]).main,
  );

test("slices are in the order of time, the whole before its segments", () => {
  const slots = (...heads: string[]) =>
    tableOf([
      ["Kab/Kota", ...heads],
      ["Kab. Sambas", ...heads.map(() => 1000)],
    ]).slices.map(slotOf);
  expect(slots("Peserta BPU", "Peserta PU", "Total Peserta")).toEqual(["", "PU", "BPU"]);
  expect(slots("Peserta PU 2024", "Peserta 2024", "Peserta PU 2023")).toEqual([
    "2023 PU",
    "2024",
    "2024 PU",
  ]);
  expect(slots("Peserta menurut tempat kerja", "Peserta menurut KTP", "Peserta")).toEqual([
    "",
    "ktp",
    "workplace",
  ]);
});

describe("of several slices is read out", () => {
  test("the whole, be more known of a segment", () => {
    expect(main("Peserta PU", "Pekerja PU", "Capaian PU (%)", "Total Peserta")).toBe("");
  });

  test("the one with the most figures, where the whole has no participants", () => {
    expect(main("Angkatan Kerja", "Peserta PU", "Pekerja PU")).toBe("PU");
    expect(main("Peserta PU", "Peserta BPU", "Pekerja BPU")).toBe("BPU");
    expect(main("Peserta 2023", "Pekerja 2023", "Peserta 2024")).toBe("2023");
  });

  test("the whole, where as much is known of it as of a segment", () => {
    expect(main("Peserta PU", "Angkatan Kerja")).toBe("");
  });

  test("the latest of these", () => {
    expect(main("Peserta 2024", "Peserta 2023")).toBe("2024");
    expect(main("Peserta Des 2024", "Peserta Jun 2024", "Peserta Des 2023")).toBe("2024-12");
  });

  test("the first segment, and by ID card before by workplace", () => {
    expect(main("Peserta PMI", "Peserta BPU")).toBe("BPU");
    expect(main("Peserta menurut tempat kerja", "Peserta menurut KTP")).toBe("ktp");
  });
});
