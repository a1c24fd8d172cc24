import fc from "fast-check";
import { regionChecks, regionSheetChecks } from "../../../src/checks/regions";
import { editDistance } from "../../../src/reference/editDistance";
import { provinces, type Regency, regenciesOf } from "../../../src/reference/regions";
import { matchRegion } from "../../../src/reference/regionNames";
import { few } from "../../few";
import type { TestSheet } from "../../tables/sheetOf";
import { foundByEach, foundOnSheet } from "../foundBy";

const found = (sheet: TestSheet) => [
  ...foundByEach(regionChecks, sheet),
  ...regionSheetChecks.flatMap((check) =>
    foundOnSheet(check, sheet).map((address) => `${check.code} ${address}`),
  ),
];

const spellings: ((regency: Regency, index: number) => string)[] = [
  ({ name }) => name,
  ({ name }) => name.toUpperCase(),
  ({ name }) => name.replace("Kabupaten", "Kab."),
  ({ name }, index) => `${index + 1}. ${name}`,
];

/** The regions of any province, in any order, spelled in one way. */
const lists = fc
  .record({
    province: fc.constantFrom(...provinces.filter(({ code }) => regenciesOf(code).length > 2)),
    spelling: fc.constantFrom(...spellings),
  })
  .chain(({ province, spelling }) =>
    fc
      .shuffledSubarray([...regenciesOf(province.code)], {
        minLength: regenciesOf(province.code).length,
      })
      .map((regions) => ({ regions, names: regions.map(spelling) })),
  )
  .chain((list) =>
    fc
      .nat({ max: list.names.length - 1 })
      .map((at) => ({ ...list, at, name: list.names[at] ?? "" })),
  );

function sheetOfNames(names: readonly string[]): TestSheet {
  return {
    cells: [
      ["Kab/Kota", "Peserta", "Pekerja"],
      ...names.map((name, index) => [name, 21437 + 13 * index, 58203 + 29 * index]),
    ],
  };
}

test("all regions of a province in any order and spelling are no finding", () => {
  fc.assert(
    fc.property(lists, ({ names }) => {
      expect(found(sheetOfNames(names))).toEqual([]);
    }),
    few(12),
  );
});

test("a region left out is missing, one put in again is a duplicate", () => {
  fc.assert(
    fc.property(lists, ({ names, name }) => {
      expect(found(sheetOfNames(names.filter((other) => other !== name)))).toEqual(["R05 A1"]);
      expect(found(sheetOfNames([...names, name]))).toEqual([`R04 A${names.length + 2}`]);
    }),
    few(12),
  );
});

test("an invisible sign anywhere in a name is found there, and nothing else", () => {
  const signs = fc.constantFrom("\u200b", "\u200e", "\u200f", "\u202b", "\ufeff", "\u0001");
  fc.assert(
    fc.property(lists, signs, fc.nat(), ({ names, name, at }, sign, place) => {
      const split = place % (name.length + 1);
      const spoilt = name.slice(0, split) + sign + name.slice(split);
      const sheet = sheetOfNames(names.map((other) => (other === name ? spoilt : other)));
      expect(found(sheet)).toEqual([`R10 A${at + 2}`]);
    }),
    few(12),
  );
});

test("a name with one letter exchanged is found at its cell, and never as missing", () => {
  const letters = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
  fc.assert(
    fc.property(lists, letters, fc.nat(), ({ names, name, at }, letter, place) => {
      const start = name.length - 5;
      const split = start + (place % 5);
      const typo = name.slice(0, split) + letter + name.slice(split + 1);
      fc.pre(
        /^[a-z]{5}$/i.test(name.slice(start)) &&
          editDistance(name.toLowerCase(), typo.toLowerCase()) === 1,
      );
      fc.pre(matchRegion(typo) === undefined);
      const sheet = sheetOfNames(names.map((other) => (other === name ? typo : other)));
      expect(found(sheet)).toEqual([`R02 A${at + 2}`]);
    }),
    few(12),
  );
});
