import fc from "fast-check";
import type { CellValue } from "../../src/tables/grid";
import {
  fieldsOf,
  mostRegular,
  readFields,
  type Separator,
  separators,
} from "../../src/tables/separators";
import { few } from "../few";

test.each([
  ["a;b;c", ["a", "b", "c"]],
  ["", [""]],
  [";;", ["", "", ""]],
  ['"a;b";c', ["a;b", "c"]],
  ['"PT ""MAJU""";1', ['PT "MAJU"', "1"]],
  ["a,b;c", ["a,b", "c"]],
  ['"a;b', ["a;b"]],
])("%j is cut at its semicolons, but not within quotes", (line, fields) => {
  expect(fieldsOf(line, ";")).toEqual(fields);
});

test("fields that are written with any separator are cut out again", () => {
  const fields = fc.array(
    fc.string({ unit: fc.constantFrom("a", '"', ";", ",", "|", "\t", " ") }),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(fields, fc.constantFrom(...separators), (written, separator) => {
      const quoted = written.map((field) => `"${field.replaceAll('"', '""')}"`);
      expect(fieldsOf(quoted.join(separator), separator)).toEqual(written);
    }),
    few(200),
  );
});

describe("the separator of a table is the one that cuts most rows alike", () => {
  test.each([
    ["commas", { ";": [1, 1, 1], ",": [3, 3, 3] }, [",", 3, 3]],
    ["semicolons beside decimal commas", { ";": [2, 2, 2], ",": [2, 2, 2] }, [";", 2, 3]],
    [
      "semicolons, though more titles have commas",
      { ";": [1, 1, 4, 4], ",": [2, 2, 2, 1] },
      [";", 4, 2],
    ],
    [
      "commas, though some remarks have semicolons",
      { ";": [2, 1, 1, 1], ",": [3, 3, 3, 3] },
      [",", 3, 4],
    ],
  ] as const)("%s", (_, widths, [separator, width, rows]) => {
    const cuts = [";", ","].map((each) => ({
      separator: each as ";" | ",",
      widths: widths[each as ";" | ","],
    }));
    expect(mostRegular(cuts)).toEqual({ separator, width, rows });
  });

  test("none where nothing is cut", () => {
    expect(mostRegular([{ separator: ";", widths: [1, 1] }])).toBeUndefined();
    expect(mostRegular([{ separator: ";", widths: [] }])).toBeUndefined();
  });
});

/** A column of fields as it is read. */
function read(separator: Separator, ...fields: readonly CellValue[]): CellValue[] {
  const rows = fields.map((field) => [field]);
  readFields(rows, separator);
  return rows.flat();
}

describe("a field is", () => {
  test.each([
    ["1234", ";", 1234],
    [" -7 ", ";", -7],
    ["0", ";", 0],
    ["12,5", ";", 12.5],
    ["12.5", ",", 12.5],
    ["12.5", ";", 12.5],
    ["1234.567", ";", 1234.567],
    ["0.123", ",", 0.123],
    ["0,123", ";", 0.123],
    ["999999999999999", ",", 999_999_999_999_999],
  ] as const)("the number that %j is beside %j", (field, separator, value) => {
    expect(read(separator, field)).toEqual([value]);
  });

  test.each([
    ["6101011212900001", ";"],
    ["0812", ";"],
    ["00", ","],
    ["12,5", ","],
    ["36,47%", ";"],
    ["1.234,5", ";"],
    ["1.234.567", ","],
    ["=1+1", ","],
    ["-", ";"],
    [" Sambas ", ";"],
    ["1e5", ","],
    ["0x10", ","],
    ["", ","],
  ] as const)("the text %j beside %j", (field, separator) => {
    expect(read(separator, field)).toEqual([field]);
  });

  test("what it was, if it was no text", () => {
    expect(read(";", 12.5, true)).toEqual([12.5, true]);
  });
});

describe("a field that may be thousands or a fraction", () => {
  test.each(separators)("stays text beside %j where its column does not tell", (separator) => {
    const fields = ["1.001", "24.737", "-1.234", "500,125"];
    expect(read(separator, ...fields, "607", "")).toEqual([...fields, 607, ""]);
  });

  test.each([
    [",", ["12.5", "1.001"], [12.5, 1.001]],
    [";", ["0.3647", "1.001"], [0.3647, 1.001]],
    [";", ["12,5", "24,737"], [12.5, 24.737]],
    [";", ["12,5", "24.737", "-1.001"], [12.5, 24737, -1001]],
    [",", ["12.5", "24,737"], [12.5, 24737]],
    [",", ["1.234.567", "24.737"], ["1.234.567", 24737]],
    [";", ["1.234,5", "24.737"], ["1.234,5", 24737]],
  ] as const)("is what others of its column show: %j %j", (separator, fields, values) => {
    expect(read(separator, ...fields)).toEqual(values);
  });

  test("stays text where others contradict each other", () => {
    expect(read(";", "12.5", "12,5", "24.737")).toEqual([12.5, 12.5, "24.737"]);
    expect(read(",", "12.5", "1.234.567", "24.737")).toEqual([12.5, "1.234.567", "24.737"]);
  });

  test("is not told by another column", () => {
    const rows: CellValue[][] = [
      ["12.5", "24.737"],
      ["1.001", "500"],
    ];
    readFields(rows, ",");
    expect(rows).toEqual([
      [12.5, "24.737"],
      [1.001, 500],
    ]);
  });
});
