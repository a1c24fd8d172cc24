import { openWorkbench, type Workbench } from "../browser/workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

describe("a typed function", () => {
  const sheet = "Kalbar 2024";

  it.each([
    ["H3", "=JAMSOSTEK.UCJ(607426,1665549)", /^0[.,]3647/],
    ["H4", "=JAMSOSTEK.GAPWORKERS(0,100,0.07)", /^7$/],
    ["H5", "=JAMSOSTEK.TARGETYEAR(0.36,2024,0.46,0.02)", /^2029$/],
    ["H6", "=JAMSOSTEK.GAP(0.3535,0.5024)", /^0[.,]1489/],
    ["H7", "=JAMSOSTEK.UCJ(1,0)", /^#DIV\/0!$/],
    ["H8", '=JAMSOSTEK.UCJ("banyak",10)', /^#VALUE!$/],
    ["H9", "=JAMSOSTEK.UCJ(-1,10)", /^#NUM!$/],
    ["H10", "=JAMSOSTEK.TARGETYEAR(0.36,2024,0.46,0)", /^#N\/A$/],
    ["H11", "=JAMSOSTEK.TIDAKADA(1)", /^#NAME\?$/],
  ])("%s %s", async (address, formula, result) => {
    await workbench.type(address, formula);
    expect(await workbench.shown(sheet, address)).toMatch(result);
  });

  it("complains of nothing and asks nobody outside", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
