import { readFileSync } from "node:fs";
import { checksPage } from "../../scripts/manual/checksPage";
import { catalogue } from "../../src/checks/catalogue";
import { checkGroups } from "../../src/messages/checksPage";

it("docs/checks.md is what the catalogue makes of it (npm run generate)", () => {
  expect(readFileSync("docs/checks.md", "utf8")).toBe(checksPage());
});

describe("the catalogue", () => {
  it("has every code and name once, and a group for each", () => {
    const codes = catalogue.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(codes.length);
    for (const code of codes) expect(Object.keys(checkGroups)).toContain(code[0]);
    expect(codes).toEqual([...codes].sort(byGroupAndNumber));
  });

  it("says in both languages what each check looks at", () => {
    for (const { about } of catalogue) {
      expect(about.id.length).toBeGreaterThan(60);
      expect(about.en.length).toBeGreaterThan(60);
      expect(about.id).not.toBe(about.en);
    }
  });
});

function byGroupAndNumber(a: string, b: string): number {
  const groups = Object.keys(checkGroups);
  return groups.indexOf(a[0] ?? "") - groups.indexOf(b[0] ?? "") || a.localeCompare(b);
}
