import { Impossible } from "../../src/domain/impossible";
import { bpsCodeOf } from "../../src/reference/bpsCodes";
import { regionOf } from "../../src/reference/regionOf";
import { provinces, regencies } from "../../src/reference/regions";

/** What is told instead of a region. */
function whyNot(text: string): string | undefined {
  try {
    return regionOf(text).name;
  } catch (error) {
    return error instanceof Impossible ? `${error.reason} ${error.why}` : undefined;
  }
}

test("every region is found by its code, and again by the name that it then has", () => {
  const codes = [...provinces, ...regencies].map(({ code }) => code);
  expect(codes).toHaveLength(38 + 514);
  for (const code of codes) {
    const region = regionOf(code);
    expect(region.code).toBe(code);
    expect(regionOf(region.name)).toBe(region);
  }
});

test("a regency is part of its province, and a province of Indonesia", () => {
  expect(regionOf("Kab. Sambas").parent).toBe(regionOf("Kalimantan Barat"));
  expect(regionOf("Kalbar").parent).toBe(regionOf("Nasional"));
  expect(regionOf("Indonesia").parent).toBeUndefined();
});

test.each([
  ["Bogor", "#N/A severalRegions"],
  ["Bandung", "#N/A severalRegions"],
  ["Banjar", "#N/A severalRegions"],
  ["Jambi", "#N/A severalRegions"],
  ["Yogyakarta", "#N/A severalRegions"],
  ["Entah", "#N/A unknownRegion"],
  ["", "#N/A unknownRegion"],
  ["61.99", "#N/A unknownRegion"],
  ["6102", "#N/A codeWithoutPoint"],
  ["61.03 Mempawah", "#N/A codeContradictsName"],
  ["Mempawah (61.03)", "#N/A codeContradictsName"],
  ["6103 Mempawah", "#N/A codeContradictsName"],
  ["61.02 Bengkayang", "#N/A codeContradictsName"],
  ["3171 Jakarta Selatan", "#N/A codeContradictsName"],
])("%j is not decided in silence", (text, why) => expect(whyNot(text)).toBe(why));

test.each([
  ["Kota Bogor", "Kota Bogor"],
  ["Provinsi Jambi", "Provinsi Jambi"],
  ["Kota Jambi", "Kota Jambi"],
  ["DI Yogyakarta", "Daerah Istimewa Yogyakarta"],
  ["Kab. Banjar", "Kabupaten Banjar"],
  ["61.02 Mempawah", "Kabupaten Mempawah"],
  ["61.02 - Kab. Pontianak", "Kabupaten Mempawah"],
  ["Mempawah (61.02)", "Kabupaten Mempawah"],
  ["6102 Mempawah", "Kabupaten Mempawah"],
  ["6102 Bengkayang", "Kabupaten Bengkayang"],
  ["32.04 Bandung", "Kabupaten Bandung"],
  ["3. Mempawah", "Kabupaten Mempawah"],
  ["Mempawah 2024", "Kabupaten Mempawah"],
])("%j is clear", (text, name) => expect(whyNot(text)).toBe(name));

test("a code never goes with the name of another region", () => {
  for (const { code } of regencies) {
    for (const other of regencies.slice(0, 40)) {
      const found = whyNot(`${code} ${other.name}`);
      const expected = code === other.code ? other.name : "#N/A codeContradictsName";
      expect([code, other.name, found]).toEqual([code, other.name, expected]);
    }
  }
});

describe("BPS codes", () => {
  it("are those of Kalimantan Barat and Kalimantan Tengah, in Kemendagri's order", () => {
    const codes = (province: string) =>
      regencies.flatMap((each) => (each.province === province ? bpsCodeOf(each.code) : []));
    expect(codes("61").join(" ")).toBe(
      "6101 6104 6105 6106 6107 6108 6102 6103 6109 6110 6111 6112 6171 6172",
    );
    expect(codes("62").join(" ")).toBe(
      "6201 6202 6203 6204 6205 6209 6208 6206 6207 6211 6210 6213 6212 6271",
    );
    expect(bpsCodeOf("62")).toBe("62");
  });

  it("are told as unknown elsewhere", () => {
    expect(() => bpsCodeOf("32.71")).toThrow(new Impossible("#N/A", "noBpsCode"));
    expect(() => bpsCodeOf("32")).toThrow(new Impossible("#N/A", "noBpsCode"));
  });
});
