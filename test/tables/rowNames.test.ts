import { rowNameOf } from "../../src/tables/rowNames";

test.each([
  "JUMLAH",
  "Sub total",
  "J  U  M  L  A  H",
  "(Provinsi)",
  "Provinsi :",
  "Se-Kalbar",
  "se Kalimantan Barat",
])("a row called %j sums others", (name) => expect(rowNameOf(name).isSum).toBe(true));

test.each([
  "Kab. Sambas",
  "Luar provinsi",
  "Provinsi Bali",
  "Pekerja di luar Indonesia",
  "Seruyan",
])("a row called %j does not", (name) => expect(rowNameOf(name).isSum).toBe(false));

test.each(["Rata-rata", "*) Rerata", "Average", "Target 2030"])(
  "a row called %j is about the regions",
  (name) => expect(rowNameOf(name).isBeside).toBe(true),
);

test.each(["Kab. Landak (target tercapai)", "Kota Pontianak", "Targeto"])(
  "a row called %j is not beside them",
  (name) => expect(rowNameOf(name).isBeside).toBe(false),
);

test.each([
  ["A. Kabupaten", "Kabupaten"],
  ["A.Kabupaten", "Kabupaten"],
  ["II)  KOTA :", "Kota"],
  ["- Kab.", "Kabupaten"],
  ["(Kota)", "Kota"],
  ["Kota Pontianak", undefined],
  ["Kabupaten/Kota", undefined],
  ["Ibu kota", undefined],
])("the heading %j is over regions of the kind %s", (name, kind) => {
  expect(rowNameOf(name).heading).toBe(kind);
});
