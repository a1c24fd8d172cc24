import { readFileSync } from "node:fs";
import { provinces, regencies, regenciesOf } from "../../src/reference/regions";

const nameOf = (code: string) => regencies.find((regency) => regency.code === code)?.name;

test("Indonesia has 38 provinces and 514 regencies and cities", () => {
  expect(provinces).toHaveLength(38);
  expect(regencies).toHaveLength(514);
});

test("every regency belongs to a known province and its code is its own", () => {
  const known = provinces.map(({ code }) => code);
  expect(regencies.every(({ province }) => known.includes(province))).toBe(true);
  expect(new Set(regencies.map(({ code }) => code)).size).toBe(514);
});

test.each(["61", "62"])("province %s has 14 regencies and cities", (code) => {
  expect(regenciesOf(code)).toHaveLength(14);
});

test.each([
  ["61.02", "Kabupaten Mempawah"],
  ["61.71", "Kota Pontianak"],
  ["62.13", "Kabupaten Barito Timur"],
  ["31.73", "Kota Administrasi Jakarta Barat"],
  ["73.10", "Kabupaten Pangkajene dan Kepulauan"],
])("code %s is %s", (code, name) => expect(nameOf(code)).toBe(name));

test("provinces are written as people write them", () => {
  const names = provinces.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["DKI Jakarta", "Daerah Istimewa Yogyakarta"]));
});

test("the file holds what its source says today", () => {
  const inSource = ["provinces", "regencies"].flatMap((areas) => {
    const csv = readFileSync(`node_modules/idn-area-data/data/${areas}.csv`, "utf8");
    const rows = csv.trim().split(/\r?\n/).slice(1);
    return rows.map((row) => row.split(",")).map((cells) => [cells[0], cells.at(-1)].join(" "));
  });
  const inFile = [...provinces, ...regencies].map(({ code, name }) =>
    [code, name.toUpperCase()].join(" "),
  );
  expect(inFile.sort()).toEqual(inSource.sort());
});
