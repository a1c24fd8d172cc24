import { openWorkbook } from "../workbook";
it("x", async () => {
  const host = await openWorkbook();
  await Excel.run(async (c) => {
    const s = c.workbook.worksheets.getItem("Rekap");
    const r = s.getRange("F1:H1");
    r.formulas = [["'1.001", "=Z1+1", 5]];
    await c.sync();
      r.load("formulas,values,valueTypes"); await c.sync();
      console.log("R", "-", JSON.stringify([r.formulas, r.values, r.valueTypes]));
    for (const f of ["0.00", "General", "@", "General", "0.00"]) {
      r.numberFormat = [[f, f, f]];
      await c.sync();
      r.load("formulas,values,valueTypes"); await c.sync();
      console.log("R", f, JSON.stringify([r.formulas, r.values, r.valueTypes]));
    }
  });
  await host.close();
});
