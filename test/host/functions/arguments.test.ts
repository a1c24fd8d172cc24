import { argumentsForCall } from "../../../src/host/functions/arguments";
import type { FunctionMetadata } from "../../../src/host/functions/metadata";
import { readFunctionsMetadata } from "../../../src/host/functions/metadata";

function metadata(changes: Partial<FunctionMetadata>): FunctionMetadata {
  const range = { name: "a", type: "any", dimensionality: "matrix" };
  return { id: "F", name: "F", parameters: [range], ...changes };
}

const scalar = (type: string, optional = false) =>
  metadata({ parameters: [{ name: "a", type, optional }] });

test("a range arrives as rows, with blanks as empty text", () => {
  expect(
    argumentsForCall(metadata({}), [
      [
        [1, null],
        ["x", true],
      ],
    ]),
  ).toEqual({
    values: [
      [
        [1, ""],
        ["x", true],
      ],
    ],
  });
});

test("one cell or a literal arrives as one row of one cell where a range is wanted", () => {
  expect(argumentsForCall(metadata({}), [[[7]]])).toEqual({ values: [[[7]]] });
  expect(argumentsForCall(metadata({}), [7])).toEqual({ values: [[[7]]] });
});

test("a blank scalar is what the seam says, one that was left out is null", () => {
  expect(argumentsForCall(scalar("number"), [[[null]]], 0)).toEqual({ values: [0] });
  expect(argumentsForCall(scalar("number"), [[[null]]], null)).toEqual({ values: [null] });
  expect(argumentsForCall(scalar("number", true), [])).toEqual({ values: [null] });
});

test("Excel makes numbers for a parameter of type number, or answers #VALUE!", () => {
  expect(argumentsForCall(scalar("number"), ["12"])).toEqual({ values: [12] });
  expect(argumentsForCall(scalar("number"), [true])).toEqual({ values: [1] });
  expect(argumentsForCall(scalar("number"), ["dua belas"])).toEqual({ error: "#VALUE!" });
});

test("the first error among the arguments is the result", () => {
  expect(
    argumentsForCall(metadata({}), [
      [
        [1, "#N/A"],
        ["#REF!", 2],
      ],
    ]),
  ).toEqual({ error: "#N/A" });
});

test("a function that allows errors gets them, in parameters of type any", () => {
  const allowing = { allowErrorForDataTypeAny: true };
  expect(argumentsForCall(metadata(allowing), [[[1, "#N/A"]]])).toEqual({
    values: [[[1, { code: "#N/A", type: "CustomFunctionError" }]]],
  });
  const wantsNumber = { ...scalar("number"), ...allowing };
  expect(argumentsForCall(wantsNumber, ["#N/A"])).toEqual({ error: "#N/A" });
});

test("what the metadata says for the whole file holds for each function", () => {
  const [one] = readFunctionsMetadata({
    allowErrorForDataTypeAny: true,
    functions: [metadata({})],
  });
  expect(one?.allowErrorForDataTypeAny).toBe(true);
  expect(() => readFunctionsMetadata({ functions: [{ id: 1 }] })).toThrow("functions.json");
});
