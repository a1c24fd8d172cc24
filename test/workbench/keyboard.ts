import type { Locator } from "playwright-core";
import type { Workbench } from "../browser/workbench";

/** A form of a screen has fewer stops than this. */
const MOST_STOPS = 40;

export function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((each) => each === document.activeElement);
}

/** Puts the keyboard into the pane, once the grid leaves it alone. */
export async function keyboardToPane(workbench: Workbench): Promise<void> {
  // The grid takes the keyboard once when it starts.
  await workbench.pane.getByText("14 kab/kota").waitFor();
  await workbench.ask((workbook) => workbook.idle());
  await workbench.pane.getByRole("button", { name: "Bahasa Indonesia" }).focus();
}

/** Goes on with a key until something has the focus. */
export async function tabTo({ page }: Workbench, wanted: Locator, key = "Tab"): Promise<void> {
  for (let n = 0; n < MOST_STOPS; n++) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${String(wanted)}`);
}
