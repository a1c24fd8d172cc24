import { angka } from "../../src/functions/angka";
import { isNik } from "../../src/functions/isNik";
import { nikRegion } from "../../src/functions/nikRegion";
import { region } from "../../src/functions/region";
import { regionCode } from "../../src/functions/regionCode";
import { target } from "../../src/functions/target";
import { targetSource } from "../../src/functions/targetSource";
import { installRuntime } from "../../src/host/functions/runtime";
import { shown } from "./shown";

beforeAll(installRuntime);

const cell = (value: unknown) => [[value]];

test("an optional argument is left out as a blank, null, or the 0 of Excel for Mac", () => {
  for (const nothing of [undefined, cell(""), cell(null), cell(0)]) {
    expect(shown(angka(cell("1.665.549"), nothing))).toEqual([[1665549]]);
    expect(shown(regionCode(cell("Mempawah"), nothing))).toEqual([["61.02"]]);
    expect(shown(target(cell("Kalbar"), cell(2026), nothing))).toEqual([[0.608]]);
    expect(shown(targetSource(cell("Kalbar"), cell(2024), nothing))).toHaveLength(2);
  }
});

test("blank names and texts stay blank; a blank is no NIK and has no target", () => {
  for (const blank of ["", null]) {
    for (const each of [angka, region, regionCode, nikRegion]) {
      expect(shown(each(cell(blank)))).toEqual([[""]]);
    }
    expect(shown(isNik(cell(blank)))).toEqual([[false]]);
    expect(shown(target(cell(blank), cell(2026)))).toEqual([["#N/A"]]);
  }
});

test("an error in a cell goes through and spoils only its row", () => {
  expect(shown(region([["Kalbar"], ["#DIV/0!"]]))).toEqual([["Kalimantan Barat"], ["#DIV/0!"]]);
  expect(shown(angka([["#NUM!"], ["12,5"]]))).toEqual([["#NUM!"], [12.5]]);
  expect(shown(isNik(cell("#N/A")))).toEqual([["#N/A"]]);
  expect(shown(targetSource(cell("#N/A"), cell(2026)))).toEqual([["#N/A"]]);
});

test("codes may be numbers, whose last zero is lost", () => {
  expect(shown(region([[61], [61.02], [61.1], [61.123], [6102]]))).toEqual([
    ["Kalimantan Barat"],
    ["Kabupaten Mempawah"],
    ["Kabupaten Melawi"],
    ["#N/A"],
    ["#N/A"],
  ]);
});

test("a NIK that is a number is told to be broken", () => {
  const [[error] = []] = isNik(cell(6101014107900001));
  expect(error).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("teks") });
  expect(shown(nikRegion(cell(6101014107900001)))).toEqual([["#VALUE!"]]);
});

test("a code that contradicts the name, and a NIK in ANGKA's place, are told why", () => {
  const told = [region(cell("61.03 Mempawah")), angka(cell("6101014107900001"))];
  expect(told.flat(2)).toMatchObject([
    { code: "#N/A", message: expect.stringContaining("Kode dan nama") },
    { code: "#VALUE!", message: expect.stringContaining("15 digit") },
  ]);
});

test("a text with two readings says how to settle it", () => {
  const [[error] = []] = angka(cell("1.001"));
  expect(error).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("desimal") });
});

test("what is disputed says so in its source", () => {
  expect(String(targetSource(cell("Nasional"), cell(2045))[0]?.[0])).toMatch(
    /^RPJPN 2025–2045: 99,50% .*media lain menyebut angka lain/,
  );
});
