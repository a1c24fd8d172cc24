import type { FrameLocator } from "playwright-core";

/** The findings that the pane lists: each ends with its code; the buttons beside them do not. */
export function findingsIn(pane: FrameLocator) {
  return pane
    .getByRole("list", { name: "Temuan" })
    .getByRole("button")
    .filter({ hasText: /[A-Z]\d\d$/ });
}

/** Each of them as "R01 A5", those too of which several of one code are put away. */
export async function foundIn(pane: FrameLocator): Promise<string[]> {
  await findingsIn(pane).first().waitFor();
  const more = pane.getByRole("button", { name: /^… dan / });
  while ((await more.count()) > 0) await more.first().click();
  const texts = await findingsIn(pane).allInnerTexts();
  return texts.map((text) => {
    const [, address] = /\b([A-Z]{1,2}\d+)\b/.exec(text) ?? [];
    const [code] = /[A-Z]\d\d$/.exec(text.trim()) ?? [];
    return `${code} ${address}`;
  });
}
