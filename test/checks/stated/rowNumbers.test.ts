import { rowNumbers } from "../../../src/checks/stated/rowNumbers";
import type { NumberCell, TableRow } from "../../../src/tables/enrolmentTable";

const cell = { row: 1, column: 1 };
const line = { row: 1, name: "Kab. Sleman", nameCell: cell };

/** A number that stands in its cell as `raw`, and is meant as `value`. */
function number(raw: NumberCell["raw"], value = Number(raw)): NumberCell {
  return { cell, raw, value, format: "General", fromText: typeof raw === "string" };
}

function percent(raw: number, value = raw / 100): NumberCell {
  return { ...number(raw, value), unit: "percent", decimals: 2 };
}

const row: TableRow = {
  ...line,
  participants: number(40000),
  eligible: number(100000),
  targetParticipants: number(46000),
  coverage: percent(40),
  target: percent(46),
};
const said = {
  participants: 40000,
  eligible: 100000,
  targetParticipants: 46000,
  coverage: 0.4,
  target: 0.46,
};

test("a row says its counts and shares once", () => {
  expect(rowNumbers(row)).toEqual([said]);
  expect(rowNumbers({ ...row, participants: number("40.000", 40000) })).toEqual([said]);
});

test.each([
  ["participants", number(4000, 40000), 4000],
  ["eligible", number(10000, 100000), 10000],
  ["targetParticipants", number(4600, 46000), 4600],
  ["coverage", percent(4, 0.4), 0.04],
  ["target", percent(4.6, 0.46), 0.046],
  ["target", { ...percent(0.046, 0.46), unit: "share" }, 0.046],
  ["participants", number(0, 40000), 0],
] as const)("mended %s may be those that are meant or those printed", (figure, mended, printed) => {
  expect(rowNumbers({ ...row, [figure]: mended })).toEqual([said, { ...said, [figure]: printed }]);
});

test("what is printed below zero is nothing to count with", () => {
  expect(rowNumbers({ ...row, participants: number(-40000, 40000) })).toEqual([said]);
});

test.each([
  ["below zero", number(-46000)],
  ["parts of a person", number(46000.5)],
  ["blank", { ...number(""), value: undefined }],
])("counts %s are unknown, no persons and a share are known", (_, unknown) => {
  expect(rowNumbers({ ...row, targetParticipants: unknown })).toEqual([
    { ...said, targetParticipants: undefined },
  ]);
  const nobody = { ...line, participants: number(0), eligible: number(9), target: percent(46.5) };
  expect(rowNumbers(nobody)).toEqual([
    { participants: 0, eligible: 9, target: 0.465, coverage: undefined },
  ]);
});

describe("a row contradicts itself and says nothing", () => {
  test("with more participants than workers, not with as many", () => {
    const without = { ...row, coverage: undefined };
    expect(rowNumbers({ ...without, participants: number(100001) })).toEqual([]);
    expect(rowNumbers({ ...without, participants: number(100000) })).toHaveLength(1);
  });

  test("with a percent that is not theirs by more than one unit of its last digit", () => {
    expect(rowNumbers({ ...row, coverage: percent(40.02) })).toEqual([]);
    expect(rowNumbers({ ...row, coverage: percent(40.01) })).toHaveLength(1);
    const whole = { ...percent(41), decimals: undefined };
    expect(rowNumbers({ ...row, coverage: whole })).toHaveLength(1);
  });

  test("but not where participants or workers are unknown", () => {
    expect(rowNumbers({ ...row, participants: undefined })).toHaveLength(1);
    expect(rowNumbers({ ...row, eligible: undefined })).toHaveLength(1);
    expect(rowNumbers({ ...row, eligible: number(0) })).toHaveLength(1);
  });
});
