import fc from "fast-check";
import { fieldsOf, fieldValue, mostRegular, separators } from "../../src/tables/separators";
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

describe("a field is", () => {
  test.each([
    ["1234", ";", 1234],
    [" -7 ", ";", -7],
    ["0", ";", 0],
    ["12,5", ";", 12.5],
    ["12.5", ",", 12.5],
    ["12.5", ";", 12.5],
    ["1234.567", ";", 1234.567],
    ["1.234", ",", 1.234],
    ["999999999999999", ",", 999_999_999_999_999],
  ] as const)("the number that %j is beside %j", (field, separator, value) => {
    expect(fieldValue(field, separator)).toBe(value);
  });

  test.each([
    ["6101011212900001", ";"],
    ["0812", ";"],
    ["00", ","],
    ["1.234", ";"],
    ["12,5", ","],
    ["36,47%", ";"],
    ["1.234,5", ";"],
    ["=1+1", ","],
    ["-", ";"],
    [" Sambas ", ";"],
    ["1e5", ","],
    ["0x10", ","],
    ["", ","],
  ] as const)("the text %j beside %j", (field, separator) => {
    expect(fieldValue(field, separator)).toBe(field);
  });

  test("what it was, if it was no text", () => {
    expect(fieldValue(12.5, ";")).toBe(12.5);
    expect(fieldValue(true, ",")).toBe(true);
  });
});
