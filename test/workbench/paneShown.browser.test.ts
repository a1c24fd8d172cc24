import { openWorkbench, type Workbench } from "../browser/workbench";

let workbench: Workbench;

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

/** Notes in the pane's own window what it hears. */
const listen = () =>
  workbench.page.evaluate(async () => {
    const frame = document.getElementById("addin") as HTMLIFrameElement;
    const addin = frame.contentWindow as unknown as { Office: typeof Office; heard: string[] };
    addin.heard = [];
    await addin.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      addin.heard.push(visibilityMode);
    });
  });

const hears = (modes: string) =>
  workbench.page.waitForFunction((expected) => {
    const frame = document.getElementById("addin") as HTMLIFrameElement;
    const { heard } = frame.contentWindow as unknown as { heard: string[] };
    return heard.join() === expected;
  }, modes);

it.each([
  ["Excel for Mac", false],
  ["Excel on the web", true],
])("in %s the add-in hears that its pane is hidden and shown again", async (_, https) => {
  workbench = await openWorkbench({ https });
  const toggle = workbench.page.getByRole("button", { name: "Cakupan Jamsostek" });
  await listen();
  await toggle.click();
  await hears("Hidden");
  await toggle.click();
  await hears("Hidden,Taskpane");
});
