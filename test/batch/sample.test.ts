import { plantedErrors } from "../../src/plans/sample";
import { run, runJson } from "./run";

it("saves a workbook in which check finds the planted errors and no others", async () => {
  expect((await run("sample", "--out", "contoh.xlsx")).code).toBe(0);
  const { code, json } = await runJson("check", "contoh.xlsx");
  type Issue = { code: string; address: string };
  const places = (issues: readonly Issue[]) =>
    issues.map(({ code, address }) => `${code} ${address}`).sort();
  expect(places(json.files[0].issues)).toEqual(places(plantedErrors));
  expect(code).toBe(1);
});

it("does not overwrite a workbook", async () => {
  await run("sample", "--out", "contoh.xlsx");
  const { code, errors } = await run("sample", "--out", "contoh.xlsx");
  expect([code, errors]).toEqual([2, [expect.stringMatching(/^contoh\.xlsx: .*tidak ditimpa/)]]);
});
