import { yearTargets } from "../../src/plans/yearTargets";
import { targetsOf } from "../../src/reference/publishedTargets";

const kalbar = targetsOf("61");
const in2024 = kalbar.filter(({ year }) => year === 2024);

const short = (choices = {}, published = kalbar) =>
  yearTargets(published, choices).map((each) => [
    each.year,
    each.kind,
    "target" in each ? Number((each.target * 100).toFixed(8)) : undefined,
  ]);

describe("yearTargets of Kalimantan Barat", () => {
  it("tells published years from computed ones, and leaves 2024 to the user", () => {
    expect(short()).toEqual([
      [2024, "conflict", undefined],
      [2025, "published", 59.56],
      [2026, "published", 60.8],
      [2027, "computed", 62.0425],
      [2028, "computed", 63.285],
      [2029, "computed", 64.5275],
      [2030, "published", 65.77],
    ]);
  });

  it("takes the target that the user picked, or leaves the year empty", () => {
    for (const choice of in2024) {
      const percent = Number((choice.target * 100).toFixed(8));
      expect(short({ 2024: choice })[0]).toEqual([2024, "published", percent]);
    }
    expect(short({ 2024: null })[0]).toEqual([2024, "leftEmpty", undefined]);
  });
});

describe("yearTargets of other provinces", () => {
  it("take nothing that was picked for Kalimantan Barat", () => {
    const lampung = targetsOf("18");
    expect(short({ 2024: in2024[0], 2025: null }, lampung)).toEqual(short({}, lampung));
    const conflicting = in2024.map((each) => ({ ...each, region: "18" }));
    expect(short({ 2024: in2024[0] }, conflicting)[0]).toEqual([2024, "conflict", undefined]);
  });

  it("computes between a province's own targets (Lampung 2025 and 2030)", () => {
    expect(short({}, targetsOf("18")).map(([, kind]) => kind)).toEqual([
      "unknown",
      "published",
      "computed",
      "computed",
      "computed",
      "computed",
      "published",
    ]);
  });

  it("never draws a line between two bases, and never extends one", () => {
    const [first] = targetsOf("51");
    const mixed = [first!, { ...first!, year: 2030, target: 0.7, basis: "RPJMD" }];
    expect(short({}, mixed).map(([, kind]) => kind)).toEqual([
      "unknown",
      "published",
      "unknown",
      "unknown",
      "unknown",
      "unknown",
      "published",
    ]);
  });
});
