import { purposeOf } from "../../../src/members/decree/decreeChoices";
import { guessPurpose } from "../../../src/members/decree/purposes";

it.each([
  ["Calon pekerja rentan 2026.xlsx", "Sheet1", "candidates"],
  ["usulan_desa.csv", "usulan_desa.csv", "candidates"],
  ["data.xlsx", "USULAN", "candidates"],
  ["Usulan 2026.xlsx", "ASN", "civilServants"],
  ["Usulan 2026.xlsx", "Desa Sungai Raya", "candidates"],
  ["PPPK-2025.csv", "PPPK-2025.csv", "civilServants"],
  ["daftar TNI.xlsx", "Lembar1", "civilServants"],
  ["DBH_Sawit_2026.csv", "DBH_Sawit_2026.csv", "palmOil"],
  ["csr2026.csv", "csr2026.csv", "csr"],
  ["debitur KUR.xlsx", "Data", "kur"],
  ["pekerja rentan desa.xlsx", "Data", "village"],
  ["dibayar provinsi.xlsx", "Data", "province"],
  ["rekap.xlsx", "Provinsi", "province"],
  ["peserta aktif.csv", "peserta aktif.csv", "members"],
  ["kurang bayar.csv", "kurang bayar.csv", "members"],
  ["pelaksanaan.csv", "pelaksanaan.csv", "members"],
] as const)("%s, sheet %s, seems to be a list of %s", (file, sheet, purpose) => {
  expect(guessPurpose(file, sheet)).toBe(purpose);
});

it("a sheet is there for what is said of it, of its file, or for members", () => {
  const purposes = [
    { file: 0, purpose: "candidates" as const },
    { file: 0, sheet: "ASN", purpose: "civilServants" as const },
  ];
  const found = [purposeOf(0, "ASN", { purposes }), purposeOf(0, "Usulan", { purposes })];
  expect([...found, purposeOf(1, "ASN", { purposes })]).toEqual([
    "civilServants",
    "candidates",
    "members",
  ]);
});
