import { denominatorIn, segmentsIn, withCivil } from "../../src/tables/tagWords";

test.each<[string, string[]]>([
  ["penerima upah", ["PU"]],
  ["bukan penerima upah", ["BPU"]],
  ["bukan penerima upah (bpu) dan penerima upah (pu)", ["PU", "BPU"]],
  ["bukan penerima upah · jumlah bukan penerima upah", ["BPU"]],
  ["pekerja informal", ["BPU"]],
  ["pekerja formal", ["PU"]],
  ["migran, jasa konstruksi, pbpu dan ppu", ["PU", "BPU", "Jakon", "PMI"]],
  ["pupuk", []],
])("%j names the segments %j", (text, expected) => expect(segmentsIn(text)).toEqual(expected));

test.each([
  ["angkatan kerja diluar asn", "labourForceWithoutCivil"],
  ["angkatan kerja tanpa pegawai negeri dan tni", "labourForceWithoutCivil"],
  ["angkatan kerja tanpa pengangguran · asn", "labourForce"],
  ["labor force", "labourForce"],
  ["labour force", "labourForce"],
])("%j are the workers %s", (text, expected) => expect(denominatorIn(text)).toBe(expected));

test("civil servants left out are no workers without cover", () => {
  expect(withCivil("angkatan kerja tanpa asn")).not.toContain("tanpa");
});
