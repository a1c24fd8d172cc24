import { suggestRegion } from "../../src/reference/nearestRegion";
import { otherNames } from "../../src/reference/otherNames";
import { matchProvince, matchRegion } from "../../src/reference/regionNames";
import { provinces, regencies } from "../../src/reference/regions";

test.each([
  ["Kab. Sambas", "Kabupaten Sambas"],
  ["KABUPATEN SAMBAS", "Kabupaten Sambas"],
  ["Sambas", "Kabupaten Sambas"],
  ["Kab.Sambas", "Kabupaten Sambas"],
  ["  kab   sambas ", "Kabupaten Sambas"],
  ["1. Sambas", "Kabupaten Sambas"],
  ["61.01 Kabupaten Sambas", "Kabupaten Sambas"],
  ["Kota Pontianak", "Kota Pontianak"],
  ["Pontianak", "Kota Pontianak"],
  ["KUBURAYA", "Kabupaten Kubu Raya"],
  ["Kota Palangka Raya", "Kota Palangkaraya"],
  ["Kota Adm. Jakarta Barat", "Kota Administrasi Jakarta Barat"],
  ["Kab. Kep. Seribu", "Kabupaten Administrasi Kepulauan Seribu"],
  ["Sambas (Kab)", "Kabupaten Sambas"],
  ["Pontianak (Kabupaten)", "Kabupaten Mempawah"],
  ["Pontianak (Kotamadya)", "Kota Pontianak"],
  ["Pemerintah Kabupaten Sambas", "Kabupaten Sambas"],
  ["Pemerintah Daerah Kab. Sambas", "Kabupaten Sambas"],
  ["Kab. 50 Kota", "Kabupaten Lima Puluh Kota"],
  ["50. Kota Bandung", "Kota Bandung"],
  ["Kab. Sambas (sementara)", "Kabupaten Sambas"],
  ["Pemkab Sambas", "Kabupaten Sambas"],
  ["Kota Padangsidimpuan", "Kota Padang Sidempuan"],
  ["Morotai", "Kabupaten Pulau Morotai"],
  ["Kab. Meranti", "Kabupaten Kepulauan Meranti"],
  ["Konawe", "Kabupaten Konawe"],
  ["Kota Baru", "Kabupaten Kotabaru"],
  ["Lima Puluh Kota", "Kabupaten Lima Puluh Kota"],
])("%j stands for %s", (text, name) => expect(matchRegion(text)?.name).toBe(name));

test.each(["Bogor", "Tangerang", "Kupang"])("the bare name %s means the Kabupaten", (name) => {
  expect(matchRegion(name)?.name).toBe(`Kabupaten ${name}`);
  expect(matchRegion(`Kota ${name}`)?.name).toBe(`Kota ${name}`);
});

test("a name that stands in two provinces is settled by the province", () => {
  expect(matchRegion("Banjar", "32")?.name).toBe("Kota Banjar");
  expect(matchRegion("Banjar", "63")?.name).toBe("Kabupaten Banjar");
  expect(matchRegion("Sambas", "62")).toBeUndefined();
});

test("the other kind of a region is another region", () => {
  expect(matchRegion("Kota Sambas")).toBeUndefined();
  expect(matchRegion("Kab. Singkawang")).toBeUndefined();
});

test.each([
  ["Kabupaten Pontianak", "Kabupaten Mempawah"],
  ["Kab. Pontianak", "Kabupaten Mempawah"],
  ["TOBA SAMOSIR", "Kabupaten Toba"],
  ["Kab. Maluku Tenggara Barat", "Kabupaten Kepulauan Tanimbar"],
  ["Mamuju Utara", "Kabupaten Pasangkayu"],
  ["Kab. Sawahlunto/Sijunjung", "Kabupaten Sijunjung"],
  ["Kabupaten Selayar", "Kabupaten Kepulauan Selayar"],
  ["Mahakam Hulu", "Kabupaten Mahakam Ulu"],
  ["Pangkep", "Kabupaten Pangkajene dan Kepulauan"],
  ["Kab. Pangkajene Kepulauan", "Kabupaten Pangkajene dan Kepulauan"],
])("%j is what %s was or is called elsewhere", (text, name) =>
  expect(matchRegion(text)?.name).toBe(name),
);

test("a name that a region has today is never taken for a former one", () => {
  expect(matchRegion("Pontianak")?.name).toBe("Kota Pontianak");
  expect(matchRegion("Maluku Tenggara")?.name).toBe("Kabupaten Maluku Tenggara");
  expect(matchRegion("Kota Pontianak")?.name).toBe("Kota Pontianak");
});

test("every other name leads to a region of today, with its origin and where that was read", () => {
  for (const { name, today, origin, source } of otherNames) {
    expect(matchRegion(name)?.name).toBe(today);
    expect(matchRegion(today)?.name).toBe(today);
    expect(origin).toMatch(/^PP \d+\/\d{4}( \(.+\))?$|^(ejaan|sebutan) /);
    expect(source).toMatch(/^https?:\/\/\S+$/);
  }
});

test.each(["", "Jumlah", "Kalimantan Barat", "12", "Kota"])("%j is no region", (text) =>
  expect(matchRegion(text)).toBeUndefined(),
);

const wordsBefore = {
  Kabupaten: ["Kab.", "Kabupaten", "Pemkab", "Pemerintah Kabupaten"],
  Kota: ["Kota", "Kotamadya", "Pemkot", "Pemerintah Kota"],
};
const wordsBehind = { Kabupaten: ["Kab.", "Kabupaten"], Kota: ["Kota", "Kotamadya"] };

test("every region is found by its name with each word for its kind, before and behind", () => {
  for (const { code, name, province, kind } of regencies) {
    const bare = name.slice(kind.length + 1);
    const written = [
      ...wordsBefore[kind].map((word) => `${word} ${bare}`),
      ...wordsBehind[kind].map((word) => `${bare} (${word})`),
    ];
    for (const text of [...written, ...written.map((each) => each.toUpperCase())]) {
      expect([text, matchRegion(text, province)?.code]).toEqual([text, code]);
    }
  }
});

test.each([
  ["Kab. Sambass", "Kabupaten Sambas"],
  ["Mempwaah", "Kabupaten Mempawah"],
  ["Kota Singkwang", "Kota Singkawang"],
  ["Kota Sambas", "Kabupaten Sambas"],
])("%j is probably %s", (text, name) => expect(suggestRegion(text, "61")?.name).toBe(name));

test.each(["Lainnya", "Luar wilayah", ""])("nothing is near to %j", (text) =>
  expect(suggestRegion(text, "61")).toBeUndefined(),
);

test("a name of which a whole word is another one is not near", () => {
  expect(suggestRegion("Mamuju Utara")).toBeUndefined();
});

test.each([
  ["Kalimantan Barat", "61"],
  ["PROV. KALBAR", "61"],
  ["Provinsi Kalimantan Tengah", "62"],
  ["Kalteng", "62"],
  ["DI Yogyakarta", "34"],
  ["Jakarta", "31"],
  ["Prop. Kalimantan Barat", "61"],
  ["Pemprov Kalbar", "61"],
  ["Pemerintah Provinsi Kalimantan Barat", "61"],
  ["Pemerintah Daerah Provinsi Kalteng", "62"],
  ["Pemerintah Daerah Istimewa Yogyakarta", "34"],
  ["Kalimantan Barat (Kalbar)", "61"],
  ["Kalimantan Barat (14 kab/kota)", "61"],
  ["Jambi (Provinsi)", "15"],
  ["Sumatra Barat", "13"],
])("%j is province %s", (text, code) => expect(matchProvince(text)?.code).toBe(code));

test("every province is found with each word for it", () => {
  const words = [
    "",
    "Prov. ",
    "Provinsi ",
    "Prop. ",
    "Propinsi ",
    "Pemprov ",
    "Pemerintah Provinsi ",
  ];
  for (const { code, name } of provinces) {
    const found = words.map((word) => matchProvince(`${word}${name}`)?.code);
    expect([name, found]).toEqual([name, words.map(() => code)]);
  }
});

test.each(["Kab. Sambas", "Kota Jambi", "Jambi (Kota)", "Provinsi"])("%j is no province", (text) =>
  expect(matchProvince(text)).toBeUndefined(),
);

test("a misspelt province is near to no regency", () =>
  expect(suggestRegion("Prov. Sambass")).toBeUndefined());
