import fc from "fast-check";
import { resolveTarget } from "../../../src/files/xlsx/partNames";
import { relativeTarget } from "../../../src/xlsx/package/relativeTarget";

test("the way from a part to another leads there", () => {
  const part = fc
    .array(fc.constantFrom("xl", "a", "b", "sheets"), { minLength: 1, maxLength: 4 })
    .map((path) => `${path.join("/")}.xml`);
  fc.assert(
    fc.property(part, part, (from, to) => {
      expect(resolveTarget(from, relativeTarget(from, to))).toBe(to);
    }),
  );
});
