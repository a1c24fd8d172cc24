import type { Workbench } from "../browser/workbench";

/**
 * Presses a button of the pane as soon as another one appears there: work that is soon done is
 * over before a test could do so from outside.
 */
export async function pressAtOnce(
  { page }: Workbench,
  { appears, press }: { readonly appears: string; readonly press: string },
): Promise<void> {
  const frame = page.frames().find((each) => each.url().includes("/addin/"));
  await frame?.evaluate(
    ([awaited, pressed]) => {
      const buttonOf = (name: string) =>
        [...document.querySelectorAll("button")].find(
          (each) => each.ariaLabel === name || each.textContent === name,
        );
      new MutationObserver((_, observer) => {
        if (!buttonOf(awaited)) return;
        observer.disconnect();
        buttonOf(pressed)?.click();
      }).observe(document.body, { childList: true, subtree: true });
    },
    [appears, press] as const,
  );
}
